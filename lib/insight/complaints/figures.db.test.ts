import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { Forbidden } from '@/lib/platform/operations/errors'
import { toJson } from '@/lib/platform/operations/to-json'
import { employed, type Employee } from '@/lib/platform/workflow/office.fixture'
import { putComplaints } from '@/lib/services/grievances/tally/complaints.fixture'
import { refreshTally } from '@/lib/services/grievances/tally/refresh-tally'
import { compareUlbs } from './compare-ulbs'
import { figureCells } from './figure-cells'
import { myNumbers } from './my-numbers'
import { openData } from './open-data'
import { scorecard } from './scorecard'
import { stateScorecard } from './state-scorecard'
import { fewest } from './suppress'
import { ulbFigures } from './ulb-figures'

const town = 'uk.almora'
const small = 'uk.rishikesh'
const guest = { by: 'guest' } as const
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
let router: Employee, field: Employee
let officers: string[]

beforeAll(async () => {
  await owner.connect()
  const now = new Date()
  await putComplaints(owner, town, 300, now)
  await putComplaints(owner, small, 3, now)
  for (const ulb of [town, small]) await refreshTally(ulb, now)
  router = await employed('Router', ['GRO'], town)
  field = await employed('Field', ['PGR_LME'], town)
  const { rows } = await owner.query<{ officer: string }>(
    `SELECT DISTINCT officer FROM complaint_tally WHERE officer <> ''`,
  )
  officers = rows.map(({ officer }) => officer)
  expect(officers.length).toBeGreaterThan(2)
})
afterAll(() => owner.end())

const sum = (rows: readonly { figures: { received?: number | null } | null }[]) =>
  rows.reduce((total, { figures }) => total + (figures?.received ?? 0), 0)

test('a first count that is under way spoils no page', async () => {
  const counting = 'uk.tehri'
  await owner.query(`INSERT INTO tally_state (tenant_id, through) VALUES ($1, '-infinity')`, [
    counting,
  ])
  expect((await scorecard(guest, { ulb: counting })).asOf).toBeNull()
  expect((await stateScorecard(guest, {})).asOf).toBeInstanceOf(Date)
})

describe('the figures of a ULB', () => {
  test('come to the same however they are cut', async () => {
    const figures = await ulbFigures(router, {})
    expect(figures.total.received).toBeGreaterThan(250)
    for (const cut of [
      'trend',
      'byType',
      'byWard',
      'byDepartment',
      'bySource',
      'byOfficer',
    ] as const)
      expect(sum(figures[cut]), cut).toBe(figures.total.received)
    const { rows } = await owner.query<{ open: number }>(
      'SELECT count(*)::int AS open FROM complaint WHERE tenant_id = $1 AND open',
      [town],
    )
    expect(figures.ageing.reduce((total, { open }) => total + open, 0)).toBe(rows[0]?.open)
    expect(figures.hotSpots[0]?.open).toBeGreaterThan(1)
  })

  test('of a ward and a type are those of them alone', async () => {
    const all = await ulbFigures(router, {})
    const type = all.byType[0]
    const one = await ulbFigures(router, { type: type?.code })
    expect(one.total).toEqual(type?.figures)
    expect(one.byType).toHaveLength(1)
    const ward = one.byWard[0]
    expect((await ulbFigures(router, { type: type?.code, ward: ward?.code })).total).toEqual(
      ward?.figures,
    )
  })

  test('show field staff nobody but themselves', async () => {
    expect((await ulbFigures(field, {})).byOfficer).toEqual([])
    expect((await figureCells(field, {})).cells).toEqual([])
  })

  test('can be read cell by cell', async () => {
    const { cells, next } = await figureCells(router, {})
    const all = await ulbFigures(router, {})
    expect(next).toBeUndefined()
    expect(cells.reduce((total, { counts }) => total + counts.received, 0)).toBe(all.total.received)
  })
})

describe('what everybody may see', () => {
  test('names no officer and no row of a few', async () => {
    const all = toJson([
      await scorecard(guest, { ulb: town }),
      await stateScorecard(guest, {}),
      await openData(guest, { ulb: town }),
      await openData(guest, {}),
    ])
    for (const officer of officers) expect(all).not.toContain(officer)
    const { rows } = await openData(guest, { ulb: town })
    expect(rows.some(({ counts }) => counts === null)).toBe(true)
    for (const { counts } of rows)
      if (counts) expect(counts.received).toBeGreaterThanOrEqual(fewest)
    const { byUlb } = await stateScorecard(guest, {})
    expect(byUlb.find(({ code }) => code === small)?.figures).toBeNull()
  })

  test('is what the ULB sees, where it is shown', async () => {
    const shown = await scorecard(guest, { ulb: town })
    const own = await ulbFigures(router, {})
    expect(shown.total).toEqual(own.total)
    for (const { code, figures } of shown.byType)
      if (figures) expect(figures).toEqual(own.byType.find((row) => row.code === code)?.figures)
  })

  test('is all there is: comparing every row is for the directorate', async () => {
    await expect(compareUlbs(guest, {})).rejects.toThrow(Forbidden)
    await expect(compareUlbs(router, {})).rejects.toThrow(Forbidden)
    await expect(ulbFigures(guest, {})).rejects.toThrow(Forbidden)
  })
})

describe('the numbers of the day', () => {
  test('are those of the officer’s roles, and equal what is there', async () => {
    const supervisor = await employed('Supervisor', ['SUPERVISOR'], town)
    const of = async (who: Employee) => (await myNumbers(who, {})).numbers
    const names = async (who: Employee) => (await of(who)).map(({ of: name }) => name)
    expect(await names(router)).toEqual(['route', 'soon', 'late', 'photos'])
    expect(await names(field)).toEqual(['mine', 'soon', 'late'])
    expect(await names(supervisor)).toEqual(['open', 'soon', 'late', 'escalated'])

    const [route] = await of(router)
    const { rows } = await owner.query<{ waits: number }>(
      `SELECT count(*)::int AS waits FROM complaint
       WHERE tenant_id = $1 AND open AND state IN ('PENDINGFORASSIGNMENT', 'PENDINGFORREASSIGNMENT')`,
      [town],
    )
    expect(route?.count).toBe(rows[0]?.waits)
    expect(route?.count).toBeGreaterThan(0)
  })

  test('of field staff are their own', async () => {
    const [before] = (await myNumbers(field, {})).numbers
    await owner.query(
      `UPDATE cases SET assignee_id = $2 WHERE tenant_id = $1 AND id = (SELECT id FROM complaint WHERE tenant_id = $1 AND open LIMIT 1)`,
      [town, field.personId],
    )
    const [after] = (await myNumbers(field, {})).numbers
    expect([before?.count, after?.count]).toEqual([0, 1])
  })
})
