import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { Refusal } from '@/lib/platform/operations/errors'
import { deskOf, standing, type Desk } from './desk/desk.fixture'
import { escalateComplaints } from './escalation/escalate-complaints'
import { takeComplaintAction } from './take-complaint-action'

/**
 * The office works from Monday to Saturday, 10:00 to 17:00: 24 hours of a service level are seven of those. In October
 * 2026 the 2nd (a Friday) and the 20th (a Tuesday) are holidays, the 10th is the second Saturday, which is off, and the
 * 4th, 11th and 18th are Sundays.
 */
const ulb = 'uk.kotdwar'
/** Types that are due in 24, 48 and 72 hours. */
type Type = 'IllegalCuttingOfTrees' | 'IllegalParking' | 'StreetLightNotWorking'
let town: Desk

const october = (at: string) => new Date(`2026-10-${at.replace(' ', 'T')}:00+05:30`)
const words = (moment: Date) =>
  new Date(moment.getTime() + 5.5 * 3_600_000).toISOString().slice(8, 16).replace('T', ' ')
const lodged = (type: Type, at: string) => clock.at(october(at), () => town.complains({ type }))
const due = async (id: string) => words((await standing(ulb, id)).dueAt)

beforeAll(async () => {
  town = await deskOf(ulb, '9800008871')
})

describe('a complaint is due', () => {
  test.each<[string, Type, string, string]>([
    ['the same day, lodged when the office opens', 'IllegalCuttingOfTrees', '05 10:00', '05 17:00'],
    ['the next day, lodged at one', 'IllegalCuttingOfTrees', '05 13:00', '06 13:00'],
    [
      'the same day, lodged before the office opens',
      'IllegalCuttingOfTrees',
      '05 07:00',
      '05 17:00',
    ],
    ['the next day, lodged after it closed', 'IllegalCuttingOfTrees', '05 18:30', '06 17:00'],
    ['after the Sunday', 'IllegalCuttingOfTrees', '17 14:00', '19 14:00'],
    ['on Monday, lodged on a Sunday', 'IllegalCuttingOfTrees', '11 12:00', '12 17:00'],
    ['after the holiday', 'IllegalCuttingOfTrees', '19 15:00', '21 15:00'],
    ['the day after, lodged on a holiday', 'IllegalCuttingOfTrees', '20 11:00', '21 17:00'],
    ['in two, over the second Saturday and Sunday', 'IllegalParking', '09 16:00', '13 16:00'],
    ['in three, over a holiday and a Sunday', 'StreetLightNotWorking', '01 10:00', '05 17:00'],
  ])('%s', async (_, type, at, expected) => {
    expect(await due(await lodged(type, at))).toBe(expected)
  })
})

type Taking = Omit<Parameters<typeof takeComplaintAction>[1], 'id'>
const take = (
  by: keyof Desk & ('gro' | 'field' | 'citizen'),
  id: string,
  at: string,
  how: Taking,
) =>
  clock.at(october(at), () =>
    takeComplaintAction(town[by], { id, ...(by === 'citizen' && { ulb }), ...how }),
  )
const given = (id: string, at: string) =>
  take('gro', id, at, { action: 'ASSIGN', assignee: town.field.personId })
const reopened = (id: string, at: string) =>
  take('citizen', id, at, { action: 'REOPEN', remark: 'It is still there' })

describe('its clock', () => {
  test('goes on while it is given to others', async () => {
    const id = await lodged('IllegalParking', '05 10:00')
    await given(id, '05 11:00')
    await take('field', id, '06 12:00', { action: 'REASSIGN', remark: 'Not mine' })
    await given(id, '06 15:00')
    expect(await due(id)).toBe('06 17:00')
  })

  test('starts anew when it is opened again', async () => {
    const id = await lodged('IllegalCuttingOfTrees', '05 10:00')
    await given(id, '05 11:00')
    await take('field', id, '06 12:00', { action: 'RESOLVE', remark: 'Planted anew' })
    await reopened(id, '07 13:00')
    expect(await due(id)).toBe('08 13:00')
  })

  test('starts anew on appeal, one level up, within five days and no longer', async () => {
    const [soon, late] = [
      await lodged('IllegalCuttingOfTrees', '05 10:00'),
      await lodged('IllegalCuttingOfTrees', '05 10:00'),
    ]
    for (const id of [soon, late])
      await take('gro', id, '05 12:00', { action: 'REJECT', reasons: ['NOT_FOUND'] })
    await reopened(soon, '10 16:00')
    expect(await due(soon)).toBe('12 17:00')
    expect((await standing(ulb, soon)).level).toBe(1)
    await expect(reopened(late, '11 00:01')).rejects.toBeInstanceOf(Refusal)
  })
})

describe('a late complaint goes up', () => {
  const levelAt = async (id: string, at: string) => {
    await clock.at(october(at), () => escalateComplaints({ by: 'system' }, { ulb }))
    return (await standing(ulb, id)).level
  }

  test('a working day after it was due, and two more later, not counting a holiday', async () => {
    const id = await lodged('IllegalCuttingOfTrees', '19 10:00')
    expect(await levelAt(id, '19 17:30')).toBe(0)
    expect(await levelAt(id, '21 16:59')).toBe(0)
    expect(await levelAt(id, '21 17:00')).toBe(1)
    expect(await levelAt(id, '23 16:59')).toBe(1)
    expect(await levelAt(id, '23 17:00')).toBe(2)
  })
})
