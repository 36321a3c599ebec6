import { Prisma, type Transaction } from '@/lib/infra/database/database'
import type { Case } from '../cases/case'
import { services } from '../applications/catalogue'
import { waitsForOfficer } from './serves'

/** A file that is past the time of its state. */
export type LateFile = Case

const atOnce = 500

/** Whether a ULB has a file that is late and was not escalated yet. */
export async function hasLate(tx: Transaction, tenantId: string, now: Date): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM cases WHERE ${isLate(tenantId, now)} LIMIT 1`
  return found.length > 0
}

/** The latest of them, locked; one that somebody is acting on waits for the next time. */
export async function lockLate(tx: Transaction, tenantId: string, now: Date): Promise<LateFile[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM cases WHERE ${isLate(tenantId, now)}
    ORDER BY state_due_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
  return tx.case.findMany({ where: { tenantId, id: { in: found.map(({ id }) => id) } } })
}

// Only where an officer keeps the file waiting: the applicant's own time is not counted against the office.
function isLate(tenantId: string, now: Date): Prisma.Sql {
  const watched = services().flatMap((definition) =>
    waitsForOfficer(definition).map(({ code: state }) => ({ service: definition.code, state })),
  )
  return Prisma.sql`tenant_id = ${tenantId} AND open AND escalated_at IS NULL
    AND state_due_at < ${now}::timestamptz AND (kind, state) IN (SELECT * FROM unnest(
      ${watched.map(({ service }) => service)}::text[], ${watched.map(({ state }) => state)}::text[]))`
}
