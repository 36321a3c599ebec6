import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, dayAt, type Day } from '../dates/dates'
import { Forbidden, InvalidInput, NotFound, Refusal } from '../operations/errors'
import { employed, type Employee } from '../workflow/office.fixture'
import { listVersions } from './list-versions'
import { mastersOf } from './masters'
import { putMaster } from './put-master'
import { restoreMaster } from './restore-master'
import { withdrawMaster } from './withdraw-master'

const town = 'uk.almora'
const other = 'uk.rishikesh'
const today = dayAt(new Date())
const later = addDays(today, 10)
const list = 'complaint-escalation'
const code = 'LEVEL1'
const value = { list, code, name: { en: 'Grievance officer', hi: 'शिकायत अधिकारी' }, position: 0 }
const data = (afterHours: number) => ({ level: 1, role: 'GRO', afterHours })
let admin: Employee

beforeEach(async () => {
  admin = await employed('Administrator', ['ULBADMIN'], town)
  await restoreMaster(admin, { list, code, from: today })
})

const hours = async (day: Day, tenant = town) =>
  (await mastersOf(tenant, day))[list]?.find((row) => row.code === code)?.data['afterHours']

describe('a ULB’s own value', () => {
  test('holds from its day on, in its own ULB alone, and at once', async () => {
    expect(await hours(today)).toBe(24)
    await putMaster(admin, { ...value, data: data(6), from: later })
    expect([await hours(today), await hours(addDays(later, -1))]).toEqual([24, 24])
    expect([await hours(later), await hours(later, other)]).toEqual([6, 24])
    await putMaster(admin, { ...value, data: data(8), from: today })
    expect([await hours(today), await hours(later)]).toEqual([8, 8])
  })

  test('is replaced from a later day on and the earlier one stays until then', async () => {
    await putMaster(admin, { ...value, data: data(6), from: today })
    await putMaster(admin, { ...value, data: data(3), from: later })
    expect([await hours(today), await hours(addDays(later, -1)), await hours(later)]).toEqual([
      6, 6, 3,
    ])
  })

  test('gives way to the state’s again', async () => {
    await putMaster(admin, { ...value, data: data(6), from: today })
    await restoreMaster(admin, { list, code, from: later })
    expect([await hours(addDays(later, -1)), await hours(later)]).toEqual([6, 24])
    await restoreMaster(admin, { list, code, from: today })
    expect(await hours(today)).toBe(24)
  })

  test('or is taken out of the list, be it the state’s or its own', async () => {
    await withdrawMaster(admin, { list, code, from: today })
    expect([await hours(today), await hours(today, other)]).toEqual([undefined, 24])
    await restoreMaster(admin, { list, code, from: today })
    expect(await hours(today)).toBe(24)
    await putMaster(admin, { ...value, code: 'OWN', data: { ...data(1), level: 4 }, from: today })
    await withdrawMaster(admin, { list, code: 'OWN', from: later })
    const codes = async (day: Day) => (await mastersOf(town, day))[list]?.map((row) => row.code)
    expect(await codes(today)).toContain('OWN')
    expect(await codes(later)).not.toContain('OWN')
    await expect(restoreMaster(admin, { list, code: 'OWN', from: today })).rejects.toThrow(Refusal)
  })

  test('leaves a history that says who and from when', async () => {
    await putMaster(admin, { ...value, data: data(6), from: later })
    const { versions, changes } = await listVersions(admin, { list, code })
    expect(versions.map(({ own, standing }) => [own, standing])).toEqual([
      [false, 'now'],
      [true, 'planned'],
    ])
    expect(changes[0]).toMatchObject({
      ...{ operation: 'masters.put', from: later },
      by: { en: 'Administrator' },
    })
  })
})

describe('what is not taken', () => {
  const put = (change: object) =>
    putMaster(admin, { ...value, data: data(6), from: today, ...change })

  test('yesterday: what was in force stays', async () => {
    await expect(put({ from: addDays(today, -1) })).rejects.toThrow(InvalidInput)
  })

  test('what does not fit the list, told by its field', async () => {
    await expect(put({ data: { ...data(6), afterHours: -1 } })).rejects.toMatchObject({
      faults: { 'data.afterHours': [{ code: 'too-small', params: { min: 0 } }] },
    })
    await expect(put({ data: { ...data(6), role: 'CITIZEN' } })).rejects.toMatchObject({
      faults: { 'data.role': [{ code: 'not-an-option' }] },
    })
  })

  test('a list that is the state’s alone, or a type whose complaints name it', async () => {
    await expect(put({ list: 'department' })).rejects.toThrow(NotFound)
    const type = { list: 'complaint-type', code: 'DeadAnimals', from: today }
    await expect(withdrawMaster(admin, type)).rejects.toThrow(Refusal)
  })

  test('anything from who does not administer', async () => {
    const router = await employed('Router', ['GRO'], town)
    await expect(putMaster(router, { ...value, data: data(6), from: today })).rejects.toThrow(
      Forbidden,
    )
  })
})
