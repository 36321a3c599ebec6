import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { transaction } from '@/lib/infra/database/database'
import { putComplaints, type Put } from './complaints.fixture'
import { measures } from './measures'
import { refreshTally } from './refresh-tally'

const town = 'uk.almora'
const other = 'uk.rishikesh'
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const minute = 60_000
let now = new Date('2026-11-20T06:00:00Z')
let put: Put

beforeAll(async () => {
  await owner.connect()
  put = await putComplaints(owner, town, 400, now)
})
afterAll(() => owner.end())

const columns = measures.map((measure) => `sum(${measure})::int AS ${measure}`).join(', ')

/** What the complaints come to when they are all counted, by day, ward and officer; written apart from the tally's own SQL. */
const recount = async () => {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT (submitted_at + interval '330 minutes')::date::text AS day, coalesce(ward_id, '') AS ward,
       coalesce((SELECT assignee_id FROM cases w WHERE w.tenant_id = c.tenant_id AND w.id = c.id),
         (SELECT assignee_id FROM case_event e WHERE e.tenant_id = c.tenant_id AND e.case_id = c.id
         AND assignee_id IS NOT NULL ORDER BY sequence DESC LIMIT 1))::text AS officer,
       count(*)::int AS received, count(merged_into)::int AS merged, sum(open::int)::int AS open,
       sum((open AND due_at <= $2)::int)::int AS overdue,
       sum((merged_into IS NULL AND NOT open AND closed_at <= due_at)::int)::int AS in_time,
       sum((merged_into IS NULL AND ((open AND due_at <= $2) OR (NOT open AND closed_at > due_at)))::int)::int AS late,
       sum((state IN ('RESOLVED', 'CLOSEDAFTERRESOLUTION'))::int)::int AS resolved,
       sum((merged_into IS NULL AND state IN ('REJECTED', 'CLOSEDAFTERREJECTION'))::int)::int AS rejected,
       sum((merged_into IS NULL AND (NOT open OR reopened > 0))::int)::int AS decided,
       sum((merged_into IS NULL AND reopened > 0)::int)::int AS reopened,
       count(responded_at)::int AS responded,
       coalesce(sum(floor(extract(epoch FROM responded_at - submitted_at) / 60)), 0)::int AS response_minutes,
       count(resolved_at)::int AS settled,
       coalesce(sum(floor(extract(epoch FROM resolved_at - submitted_at) / 60)), 0)::int AS settling_minutes,
       count(rating)::int AS rated, coalesce(sum(rating), 0)::int AS stars, sum((level > 0)::int)::int AS escalated
     FROM complaint c WHERE tenant_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [town, now],
  )
  return rows
}

const tallied = async () => {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT day::text, ward, nullif(officer, '') AS officer, ${columns} FROM complaint_tally
     WHERE tenant_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [town],
  )
  return rows
}

/** Cells of months that differ from the sum of their days. */
const unequalMonths = async () => {
  const ways = `(VALUES ('', ''), ('type', type), ('ward', ward), ('department', department), ('officer', officer), ('source', source))`
  const { rows } = await owner.query(
    `WITH days AS (SELECT cut, date_trunc('month', day)::date AS month, code, ${columns} FROM complaint_tally,
        LATERAL ${ways} AS w (cut, code) WHERE tenant_id = $1 GROUP BY 1, 2, 3),
      months AS (SELECT cut, month, code, ${columns} FROM complaint_month
        WHERE tenant_id = $1 GROUP BY 1, 2, 3 HAVING sum(received) <> 0)
     (TABLE days EXCEPT TABLE months) UNION ALL (TABLE months EXCEPT TABLE days)`,
    [town],
  )
  return rows
}

describe('the tally', () => {
  test('equals a recount, after the first count and after any changes', async () => {
    await refreshTally(town, now)
    expect(await tallied()).toEqual(await recount())
    for (let round = 0; round < 12; round += 1) {
      now = new Date(now.getTime() + minute)
      await put.change(7, now)
      await put.add(3, now)
      await refreshTally(town, now)
      expect(await tallied()).toEqual(await recount())
      expect(await unequalMonths()).toEqual([])
    }
  })

  test('counts only the days of what changed', async () => {
    now = new Date(now.getTime() + 5 * minute)
    await refreshTally(town, now)
    now = new Date(now.getTime() + 5 * minute)
    const day = await put.change(1, now)
    expect(await refreshTally(town, now)).toEqual(day)
    // Within the overlap it is looked at once more.
    now = new Date(now.getTime() + 5 * minute)
    await refreshTally(town, now)
    now = new Date(now.getTime() + 5 * minute)
    expect(await refreshTally(town, now)).toEqual([])
  })

  test('finds what became late by itself', async () => {
    const day = await put.dueAt(new Date(now.getTime() + 10 * minute), now)
    now = new Date(now.getTime() + 5 * minute)
    await refreshTally(town, now)
    now = new Date(now.getTime() + 10 * minute)
    expect(await refreshTally(town, now)).toContain(day)
    expect(await tallied()).toEqual(await recount())
  })

  test('finds what was changed before the last count and committed after it', async () => {
    const began = now
    now = new Date(now.getTime() + 20_000)
    await refreshTally(town, now)
    await put.change(5, began)
    now = new Date(now.getTime() + minute)
    await refreshTally(town, now)
    expect(await tallied()).toEqual(await recount())
  })
})

describe('who reads the figures', () => {
  const read = (kind: 'GUEST' | 'SYSTEM', tenant: string) =>
    transaction({ by: 'reach', kind, tenant }, async (tx) => ({
      cells: await tx.complaintTally.count(),
      months: await tx.complaintMonth.count({ where: { tenantId: town, cut: { not: 'officer' } } }),
      officers: await tx.complaintMonth.count({ where: { cut: 'officer' } }),
    }))

  test('everybody the months, of officers only their own ULB', async () => {
    const guest = await read('GUEST', other)
    expect(guest.months).toBeGreaterThan(0)
    expect(guest).toMatchObject({ cells: 0, officers: 0 })
    const system = await read('SYSTEM', town)
    expect(system.cells).toBeGreaterThan(0)
    expect(system.officers).toBeGreaterThan(0)
    expect(await read('SYSTEM', other)).toMatchObject({ cells: 0, officers: 0 })
  })

  test('nobody but the system writes them', async () => {
    const write = transaction({ by: 'reach', kind: 'GUEST', tenant: town }, (tx) =>
      tx.complaintMonth.updateMany({ data: { inTime: 1_000 } }),
    )
    expect((await write).count).toBe(0)
  })
})
