import { transaction, type Transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { countDays } from './count-days'

/** Longer than any transaction may take: what was changed before the last count and committed after it is found again. */
const overlap = 60_000

/** How many days one transaction counts at most, so that the first count of a large ULB does not outlast it. */
const together = 30

const inTurn = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

/** Brings the figures of a ULB up to date; gives the days that were counted anew. Costs what changed since the last time. */
export async function refreshTally(tenantId: string, now: Date): Promise<string[]> {
  const days = await inTurn(tenantId, async (tx) => {
    const through = await takeTurn(tx, tenantId)
    const since = through && new Date(through.getTime() - overlap)
    return changedDays(tx, tenantId, since, now)
  })
  for (let at = 0; at < days.length; at += together)
    await inTurn(tenantId, async (tx) => {
      await takeTurn(tx, tenantId)
      await countDays(tx, tenantId, days.slice(at, at + together), now)
    })
  await inTurn(tenantId, (tx) =>
    tx.tallyState.update({ where: { tenantId }, data: { through: now } }),
  )
  return days
}

/** Brings the figures of every ULB up to date. For a job each minute. */
export async function refreshTallies(now: Date): Promise<void> {
  for (const { id } of await ulbs()) await refreshTally(id, now)
}

/** Up to when was counted; undefined the first time. Who else counts waits. */
async function takeTurn(tx: Transaction, tenantId: string): Promise<Date | undefined> {
  await tx.$executeRaw`
    INSERT INTO tally_state (tenant_id, through) VALUES (${tenantId}, '-infinity') ON CONFLICT DO NOTHING`
  const [row] = await tx.$queryRaw<{ through: Date | null }[]>`
    SELECT nullif(through, '-infinity') AS through FROM tally_state WHERE tenant_id = ${tenantId} FOR UPDATE`
  return row?.through ?? undefined
}

/** The days of receipt of what changed, and of what became late meanwhile. */
async function changedDays(tx: Transaction, tenantId: string, since: Date | undefined, now: Date) {
  const after = since ?? '-infinity'
  const rows = await tx.$queryRaw<{ day: string }[]>`
    SELECT DISTINCT (submitted_at AT TIME ZONE 'Asia/Kolkata')::date::text AS day FROM (
      SELECT submitted_at FROM complaint WHERE tenant_id = ${tenantId} AND changed_at >= ${after}::timestamptz
      UNION ALL
      SELECT submitted_at FROM complaint
      WHERE tenant_id = ${tenantId} AND open AND due_at > ${after}::timestamptz AND due_at <= ${now}::timestamptz
    ) AS moved`
  return rows.map(({ day }) => day)
}
