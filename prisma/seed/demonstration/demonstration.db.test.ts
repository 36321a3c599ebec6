import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { services } from '@/lib/platform/applications/catalogue'
import { workflow as complaints } from '@/lib/services/grievances/workflow'
import { playDemonstration, staffDemonstration } from './demonstration'
import { liveUlbs } from './live-ulbs'

// The smallest ULB has every story that matters.
const ulbs = liveUlbs().filter(({ slug }) => slug === 'agastyamuni')

const select = async <Row extends object>(sql: string) => {
  const system = new pg.Client({ connectionString: env().SYSTEM_DATABASE_URL })
  await system.connect()
  try {
    await system.query('BEGIN')
    await system.query('SELECT enter_as_system($1)', [ulbs[0]?.tenantId])
    return (await system.query<Row>(sql)).rows
  } finally {
    await system.end()
  }
}

beforeAll(async () => playDemonstration(await staffDemonstration(), ulbs), 240_000)

test('has a file in every state of every workflow', async () => {
  const found = await select<{ service: string; to_state: string }>(
    `SELECT DISTINCT c.kind AS service, e.to_state FROM case_event e
     JOIN cases c ON (c.tenant_id, c.id) = (e.tenant_id, e.case_id) WHERE e.kind = 'STEP'`,
  )
  for (const { code, workflow } of services()) {
    const states = Object.keys(workflow.states).filter((state) => state !== '')
    const reached = found.filter(({ service }) => service === code).map((row) => row.to_state)
    expect(reached.toSorted(), code).toEqual(states.toSorted())
  }
})

test('has drafts, corrections, findings with photographs, notes, assignments and a refund to approve', async () => {
  const [counts] = await select<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM draft) AS drafts,
            (SELECT count(*)::int FROM correction WHERE answered_at IS NULL) AS asked,
            (SELECT count(*)::int FROM correction WHERE answered_at IS NOT NULL) AS answered,
            (SELECT count(*)::int FROM case_inspection WHERE cardinality(photographs) > 0) AS findings,
            (SELECT count(*)::int FROM case_event WHERE kind = 'NOTE') AS notes,
            (SELECT count(*)::int FROM case_event WHERE kind = 'HAND_OVER' AND action = 'GIVE') AS claimed,
            (SELECT count(*)::int FROM refund WHERE status = 'QUEUED') AS refunds,
            (SELECT count(*)::int FROM register_entry WHERE status = 'CANCELLED') AS cancelled,
            (SELECT count(*)::int FROM register_entry WHERE status = 'EXPIRED') AS expired,
            (SELECT count(*)::int FROM cases WHERE open AND state_due_at < now()) AS late`,
  )
  for (const [what, count] of Object.entries(counts ?? {})) expect(count, what).toBeGreaterThan(0)
})

test('has taken money in several ways, and receipts without a gap', async () => {
  const modes = await select<{ mode: string }>(`SELECT DISTINCT mode FROM payment`)
  expect(modes.map(({ mode }) => mode)).toEqual(expect.arrayContaining(['CASH', 'ONLINE', 'UPI']))
  const series = await select<{ last: number; count: number }>(
    `SELECT max(sequence) AS last, count(*)::int FROM receipt GROUP BY series`,
  )
  for (const { last, count } of series) expect(last).toBe(count)
})

test('has done everything in the past, in the order of time', async () => {
  const [later] = await select<{ count: number }>(
    `SELECT count(*)::int FROM case_event e JOIN case_event before
       ON (before.tenant_id, before.case_id, before.sequence) = (e.tenant_id, e.case_id, e.sequence - 1)
     WHERE e.at < before.at OR e.at > now()`,
  )
  expect(later?.count).toBe(0)
  const waiting = await select(`SELECT id FROM message WHERE status = 'QUEUED'`)
  expect(waiting).toEqual([])
})

test('has a complaint in every state of the published graph, by every way in', async () => {
  const reached = await select<{ state: string }>(`SELECT DISTINCT state FROM complaint`)
  const published = complaints.states.map(({ code }) => code).filter((code) => code !== '')
  expect(reached.map(({ state }) => state).toSorted()).toEqual(published.toSorted())
  const sources = await select<{ source: string }>(`SELECT DISTINCT source FROM complaint`)
  expect(sources.map(({ source }) => source).toSorted()).toEqual([
    ...['API', 'COUNTER', 'EMAIL', 'PHONE', 'WEB', 'WHATSAPP'],
  ])
})

test('has complaints for every list, figure and desk', async () => {
  const [counts] = await select<Record<string, number>>(
    `SELECT count(*) FILTER (WHERE open AND due_at < now())::int AS late,
            count(*) FILTER (WHERE open AND due_at > now())::int AS in_time,
            count(*) FILTER (WHERE resolved_at <= due_at)::int AS resolved_in_time,
            count(*) FILTER (WHERE resolved_at > due_at)::int AS resolved_late,
            count(*) FILTER (WHERE open AND level > 0)::int AS escalated,
            count(*) FILTER (WHERE open AND reopened > 0)::int AS reopened,
            count(*) FILTER (WHERE merged_into IS NOT NULL)::int AS merged,
            count(*) FILTER (WHERE followers > 0)::int AS followed,
            count(*) FILTER (WHERE rating <= 2)::int AS rated_ill,
            count(*) FILTER (WHERE rating >= 4)::int AS rated_well,
            count(*) FILTER (WHERE person_id IS NULL)::int AS anonymous,
            count(*) FILTER (WHERE visibility <> 'FULL')::int AS not_shown,
            (SELECT count(*)::int FROM complaint_photo WHERE shown_at IS NOT NULL) AS photos_shown,
            (SELECT count(*)::int FROM complaint_photo WHERE withheld_at IS NOT NULL) AS photos_withheld,
            (SELECT count(*)::int FROM complaint_photo WHERE shown_at IS NULL AND withheld_at IS NULL) AS photos_waiting,
            (SELECT count(*)::int FROM complaint_photo WHERE phase = 'AFTER') AS photos_after,
            (SELECT count(*)::int FROM case_event WHERE kind = 'COMMENT') AS comments,
            (SELECT count(*)::int FROM case_event WHERE kind = 'NOTE' AND from_state LIKE 'PENDING%') AS notes,
            (SELECT count(*)::int FROM case_event WHERE kind = 'VISIT') AS visits,
            (SELECT count(*)::int FROM complaint_work WHERE cost > 0) AS works,
            (SELECT count(*)::int FROM complaint_tally) AS tallied
     FROM complaint`,
  )
  for (const [what, count] of Object.entries(counts ?? {})) expect(count, what).toBeGreaterThan(0)
  const [spread] = await select<Record<string, number>>(
    `SELECT count(DISTINCT ward_id)::int AS wards, count(DISTINCT type)::int AS types,
            count(DISTINCT date_trunc('month', submitted_at))::int AS months FROM complaint`,
  )
  expect(spread?.['wards']).toBeGreaterThan(3)
  expect(spread?.['types']).toBeGreaterThan(20)
  expect(spread?.['months']).toBeGreaterThan(2)
})

test('has complaints whose past is in the order of time', async () => {
  const wrong = await select(
    `SELECT e.id FROM case_event e LEFT JOIN case_event before
       ON (before.tenant_id, before.case_id, before.sequence) = (e.tenant_id, e.case_id, e.sequence - 1)
     WHERE e.at < before.at OR e.at > now() OR (e.sequence > 1 AND before.id IS NULL)`,
  )
  expect(wrong).toEqual([])
})

test('is played once', async () => {
  const count = () => select(`SELECT count(*)::int FROM case_event`)
  const before = await count()
  await playDemonstration(await staffDemonstration(), ulbs)
  expect(await count()).toEqual(before)
})
