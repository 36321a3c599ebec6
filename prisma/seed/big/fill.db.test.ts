import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { dueAfter } from '@/lib/platform/dates/working-calendar'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { escalateComplaints } from '@/lib/services/grievances/escalation/escalate-complaints'
import { getOfferedType } from '@/lib/services/grievances/complaint-types'
import { reportComplaint } from '@/lib/services/grievances/report-complaint'
import { refreshTally } from '@/lib/services/grievances/tally/refresh-tally'
import { workflow } from '@/lib/services/grievances/workflow'
import { dayAt } from '@/lib/platform/dates/dates'
import { fill } from './fill'

const now = new Date()
const complaints = 20_000
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const rowsOf = async <Row extends pg.QueryResultRow>(sql: string) =>
  (await owner.query<Row>(sql)).rows
const numberOf = async (sql: string) => Number((await rowsOf<{ count: string }>(sql))[0]?.count)

beforeAll(async () => {
  await owner.connect()
  await fill(owner, complaints, now, async (_title, work) => void (await work()))
}, 300_000)
afterAll(() => owner.end())

test('every ULB has its part', async () => {
  expect(await numberOf('SELECT count(*) FROM complaint')).toBe(complaints)
  expect(await numberOf('SELECT count(DISTINCT tenant_id) FROM complaint')).toBe(97)
})

test('every history is a walk in the published graph that leads to where the complaint stands', async () => {
  const walks = await rowsOf<{
    state: string
    revision: number
    steps: { sequence: number; action: string; from: string; to: string }[]
  }>(`
    SELECT c.state, w.revision, (SELECT jsonb_agg(jsonb_build_object('sequence', e.sequence, 'action', e.action,
        'from', e.from_state, 'to', e.to_state) ORDER BY e.sequence) FROM case_event e
      WHERE e.tenant_id = c.tenant_id AND e.case_id = c.id) AS steps
    FROM complaint c JOIN cases w ON w.tenant_id = c.tenant_id AND w.id = c.id`)
  for (const { state, revision, steps } of walks) {
    expect(steps.map(({ sequence }) => sequence)).toEqual(steps.map((_, at) => at + 1))
    expect(revision).toBe(steps.length)
    let at = ''
    for (const { action, from, to } of steps) {
      expect(from).toBe(at)
      if (action !== 'APPLY' && from !== to) expect(nextOf(from, action)).toBe(to)
      at = to
    }
    expect(state).toBe(at)
  }
})

const nextOf = (state: string, action: string) =>
  workflow.states.find(({ code }) => code === state)?.actions.find(({ code }) => code === action)
    ?.to

test('all that may happen to a complaint happens to some', async () => {
  const found = await rowsOf<{ action: string }>('SELECT DISTINCT action FROM case_event')
  const wanted = ['APPLY', 'ASSIGN', 'ESCALATE', 'MERGE', 'RATE', 'REASSIGN', 'REJECT', 'REOPEN']
  expect(found.map(({ action }) => action).sort()).toEqual([...wanted, 'RESOLVE'])
})

test('due dates are the office’s', async () => {
  const calendar = await officeCalendar('uk', now)
  const some = await rowsOf<{ type: string; began: Date; due: Date }>(`
    SELECT c.type, coalesce(max(e.at), c.submitted_at) AS began, c.due_at AS due FROM complaint c
    LEFT JOIN case_event e ON e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.action = 'REOPEN'
    GROUP BY c.tenant_id, c.id`)
  for (const { type, began, due } of some) {
    const { slaHours } = await getOfferedType('uk', dayAt(now), type)
    expect(due).toEqual(dueAfter(began, slaHours * 3_600_000, calendar))
  }
})

test('whoever has a complaint is field staff of its ULB', async () => {
  expect(
    await numberOf(`SELECT count(*) FROM cases c WHERE (state = 'PENDINGATLME') <> EXISTS (SELECT FROM posting p
      WHERE p.tenant_id = c.tenant_id AND p.person_id = c.assignee_id AND 'PGR_LME' = ANY (p.roles))`),
  ).toBe(0)
})

test('followers are counted, and what was joined points to one of the same type that was there before', async () => {
  expect(
    await numberOf(`SELECT count(*) FROM complaint c WHERE followers <> (SELECT count(*) FROM complaint_follower f
      WHERE f.tenant_id = c.tenant_id AND f.complaint_id = c.id)`),
  ).toBe(0)
  const [joined] = await rowsOf<{ some: string; right: string }>(`
    SELECT count(*) AS some, count(*) FILTER (WHERE t.type = c.type AND t.submitted_at < c.submitted_at AND t.merged_into IS NULL) AS right
    FROM complaint c JOIN complaint t ON t.tenant_id = c.tenant_id AND t.id = c.merged_into`)
  expect(Number(joined?.some)).toBeGreaterThan(0)
  expect(joined?.right).toBe(joined?.some)
})

test('numbers go on, nothing waits to be escalated, and the figures are counted', async () => {
  const ulb = 'uk.dehradun'
  expect(await escalateComplaints({ by: 'system' }, { ulb })).toEqual({ escalated: 0 })
  const last = await numberOf(`SELECT count(*) FROM complaint WHERE tenant_id = '${ulb}'
    AND number LIKE 'PGR-DDN-' || to_char(now() AT TIME ZONE 'Asia/Kolkata' - interval '3 months', 'YYYY') || '-%'`)
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9000099001' })
  const ward = (
    await rowsOf<{ id: string }>(`SELECT id FROM ward WHERE tenant_id = '${ulb}' LIMIT 1`)
  )[0]?.id
  const { number } = await reportComplaint(citizen, { ulb, type: 'GarbageNeedsTobeCleared', ward })
  expect(Number(number.slice(-6))).toBe(last + 1)
  expect(await refreshTally(ulb, new Date())).toEqual([dayAt(now)])
  const received = await numberOf(
    `SELECT sum(received) AS count FROM complaint_month WHERE cut = ''`,
  )
  expect(received).toBe(complaints + 1)
})
