import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { addDays, Day, dayAt } from '@/lib/platform/dates/dates'
import { dueAfter, isWorkingDay } from '@/lib/platform/dates/working-calendar'
import { employed, type Employee } from '@/lib/platform/workflow/office.fixture'
import { deskOf, standing, type Desk } from '@/lib/services/grievances/desk/desk.fixture'
import { addHoliday, removeHoliday } from './change-holidays'
import { listHolidays } from './holidays'
import { movedDays } from './move-due-days'

const ulb = 'uk.kotdwar'
const tuesday = Day.parse('2026-11-17')
const name = { nameEn: 'Snow', nameHi: 'हिमपात' }
const monday = new Date('2026-11-16T10:00:00+05:30')
const inOffice = <Result>(work: () => Promise<Result>) => clock.at(monday, work)
const due = async (id: string) => dayAt((await standing(ulb, id)).dueAt)
let town: Desk
let admin: Employee

beforeAll(async () => {
  town = await deskOf(ulb, '9800008872')
  admin = await employed('Administrator', ['ULBADMIN'], ulb)
})

describe('a holiday that is added', () => {
  test('moves what is due then or after by a working day, at the same time, and back when it is taken back', async () => {
    await inOffice(async () => {
      const today = await town.complains({ type: 'IllegalCuttingOfTrees' })
      const later = await town.complains({ type: 'StreetLightNotWorking' })
      expect([await due(today), await due(later)]).toEqual(['2026-11-16', '2026-11-18'])
      const { moved } = await addHoliday(admin, { day: tuesday, ...name })
      expect(moved).toBeGreaterThanOrEqual(1)
      expect([await due(today), await due(later)]).toEqual(['2026-11-16', '2026-11-19'])
      const [first] = (await listHolidays(admin, {})).holidays
      expect(first).toMatchObject({ day: tuesday, own: true, worked: false })

      await removeHoliday(admin, { day: tuesday })
      expect([await due(today), await due(later)]).toEqual(['2026-11-16', '2026-11-18'])
    })
  })

  test('is refused for a day that is over, or on which the office is closed anyway', async () => {
    await inOffice(async () => {
      const add = (day: string) => addHoliday(admin, { day: Day.parse(day), ...name })
      await expect(add('2026-11-15')).rejects.toMatchObject({
        faults: { day: [{ code: 'day-before' }] },
      })
      await expect(add('2026-11-22')).rejects.toMatchObject({
        faults: { day: [{ code: 'already-off' }] },
      })
      await expect(removeHoliday(admin, { day: Day.parse('2026-11-16') })).rejects.toMatchObject({
        faults: { day: [{ code: 'day-over' }] },
      })
    })
  })

  test('of the state may be worked on at one ULB, and closed again', async () => {
    await inOffice(async () => {
      const christmas = Day.parse('2026-12-25')
      const worked = async () =>
        (await listHolidays(admin, {})).holidays.find(({ day }) => day === christmas)?.worked
      expect(await worked()).toBe(false)
      await removeHoliday(admin, { day: christmas })
      expect(await worked()).toBe(true)
      await addHoliday(admin, { day: christmas, nameEn: 'Christmas', nameHi: 'क्रिसमस' })
      expect(await worked()).toBe(false)
    })
  })
})

test('what moves by the rule is due when it would have been, had the holiday been known', () => {
  const calendar = { weeklyOff: [0], holidays: [], opens: '10:00', closes: '17:00' }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), (ahead, days) => {
      const holiday = addDays(dayAt(monday), ahead)
      fc.pre(isWorkingDay(holiday, calendar))
      const known = { ...calendar, holidays: [holiday] }
      const before = dueAfter(monday, days * 86_400_000, calendar)
      const pair = movedDays(holiday, known, 'added').find(({ from }) => from === dayAt(before))
      const moved = pair ? pair.to : dayAt(before)
      expect(moved).toBe(dayAt(dueAfter(monday, days * 86_400_000, known)))
      const back = movedDays(holiday, calendar, 'removed').find(({ from }) => from === moved)
      expect(back?.to ?? moved).toBe(dayAt(before))
    }),
  )
})
