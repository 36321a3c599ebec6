import { Prisma, type Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { uuidv7 } from '../operations/uuid'
import type { Case } from './case'

/** What may happen to a case. */
export type EventKind =
  'STEP' | 'HAND_OVER' | 'NOTE' | 'COMMENT' | 'VISIT' | 'ESCALATION' | 'MERGE' | 'PHOTO'

/** Something that happens to a case; `audience` says who may read it: the office, also the case's own person, or everybody. */
export type NewEvent = {
  kind: EventKind
  audience: 'OFFICE' | 'PERSON' | 'EVERYBODY'
  /** The action of a step; the kind stands for it otherwise. */
  action?: string | undefined
  actionKind?: string | null | undefined
  from: string
  to: string
  status: string
  actor: Pick<Actor, 'personId' | 'name'>
  role: string
  remark?: string | null | undefined
  reasons?: readonly string[] | undefined
  assigneeId?: string | null | undefined
  assigneeName?: string | null | undefined
  stateDueAt?: Date | null | undefined
  latitude?: number | undefined
  longitude?: number | undefined
  at: Date
}

type About = Pick<Case, 'tenantId' | 'id' | 'personId'>

/** The INSERT of an event; `sequence` is the revision it gave the case. */
export const eventRow = (about: About, id: string, event: NewEvent, sequence: Prisma.Sql) =>
  Prisma.sql`
  INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, action_kind, from_state,
    to_state, status, actor_id, actor_name, actor_role, remark, reasons, assignee_id, assignee_name, state_due_at, latitude,
    longitude, at)
  VALUES (${about.tenantId}, ${id}::uuid, ${about.id}::uuid, ${about.personId}::uuid, ${sequence}, ${event.kind},
    ${event.audience}, ${event.action ?? event.kind}, ${event.actionKind ?? null}, ${event.from}, ${event.to}, ${event.status},
    ${event.actor.personId ?? null}::uuid, ${event.actor.name}, ${event.role}, ${event.remark?.trim() || null},
    ${[...(event.reasons ?? [])]}::text[], ${event.assigneeId ?? null}::uuid, ${event.assigneeName ?? null},
    ${event.stateDueAt ?? null}::timestamptz, ${event.latitude ?? null}::float8, ${event.longitude ?? null}::float8,
    ${event.at}::timestamptz)`

/** Writes what is no step of a case, such as a note, into its history. */
export async function recordEvent(
  tx: Transaction,
  about: About & Pick<Case, 'state' | 'status'>,
  event: Omit<NewEvent, 'from' | 'to' | 'status'>,
): Promise<{ event: string; revision: number }> {
  const id = uuidv7(event.at)
  const stays = { from: about.state, to: about.state, status: about.status }
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    WITH changed AS (
      UPDATE cases SET revision = revision + 1
      WHERE tenant_id = ${about.tenantId} AND id = ${about.id}::uuid RETURNING revision
    ), happened AS (${eventRow(about, id, { ...event, ...stays }, Prisma.sql`(SELECT revision FROM changed)`)})
    SELECT revision FROM changed`
  if (!row) throw new Error(`Nothing was written about case ${about.id}`)
  return { event: id, revision: row.revision }
}

const changesWork: readonly EventKind[] = ['STEP', 'HAND_OVER', 'MERGE']

/** Whether a case moved or changed hands since a revision was seen; what was said meanwhile does not matter. */
export async function changedSince(
  tx: Transaction,
  { tenantId, id: caseId, revision }: Pick<Case, 'tenantId' | 'id' | 'revision'>,
  seen: number,
): Promise<boolean> {
  if (seen === revision) return false
  if (seen > revision) return true
  const kind = { in: [...changesWork] }
  const found = await tx.caseEvent.findFirst({
    where: { tenantId, caseId, kind, sequence: { gt: seen } },
    select: { id: true },
  })
  return found !== null
}
