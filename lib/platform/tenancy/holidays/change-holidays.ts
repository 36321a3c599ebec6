import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { Day, dayAt } from '@/lib/platform/dates/dates'
import { isWorkingDay } from '@/lib/platform/dates/working-calendar'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { officeCalendar } from '../office-calendar'
import { forgetRemembered } from '../remembered'
import { list } from './holidays'
import { movedDays, moveDueDays } from './move-due-days'

const Name = z.string().trim().min(1).max(100)
const Moved = z.object({ day: Day, moved: z.int().describe('How many due dates moved') })

/** Closes the office of the administrator's ULB on a day, today or later; what is due then or after moves a working day on. */
export const addHoliday = operation({
  name: 'holidays.add',
  summary: 'Add a holiday of your ULB; what is due from then on is due one working day later',
  permission: 'administer',
  input: z.object({ day: Day, nameEn: Name, nameHi: Name }),
  output: Moved,
  api: { method: 'post', path: '/holidays' },
  after: forgetRemembered,
  async run({ actor: { tenantId }, input: { day, nameEn, nameHi }, tx, now, about }) {
    demandDay(day, dayAt(now), 'day-before')
    const calendar = await officeCalendar(tenantId, now)
    if (!isWorkingDay(day, calendar)) throw new InvalidInput({ day: [{ code: 'already-off' }] })
    await put(tx, { tenantId, day, nameEn, nameHi, withdrawn: false, now })
    const changed = { ...calendar, holidays: [...calendar.holidays, day] }
    const moved = await moveDueDays(tx, tenantId, movedDays(day, changed, 'added'), now)
    about(`${list}/${day}`, { name: nameEn, moved })
    return { day, moved }
  },
})

/** Opens the office on a holiday to come after all, the state's or the ULB's own; due dates come back a working day. */
export const removeHoliday = operation({
  name: 'holidays.remove',
  summary: 'Work on a holiday after all; what is due after it is due one working day earlier',
  permission: 'administer',
  input: z.object({ day: Day }),
  output: Moved,
  api: { method: 'post', path: '/holidays/{day}/remove' },
  after: forgetRemembered,
  async run({ actor: { tenantId, stateId }, input: { day }, tx, now, about }) {
    // Not today's: what is due would be due before it was known.
    if (day <= dayAt(now)) throw new InvalidInput({ day: [{ code: 'day-over' }] })
    const calendar = await officeCalendar(tenantId, now)
    if (!calendar.holidays.includes(day)) throw new NotFound('holiday')
    const rows = await tx.masterRecord.findMany({
      where: { tenantId: { in: [stateId, tenantId] }, list, code: day },
    })
    const [row] = rows
    if (!row) throw new NotFound('holiday')
    const { nameEn, nameHi } = row
    await put(tx, { tenantId, day, nameEn, nameHi, withdrawn: true, now })
    const changed = { ...calendar, holidays: calendar.holidays.filter((one) => one !== day) }
    const works = isWorkingDay(day, changed)
    const moved = works
      ? await moveDueDays(tx, tenantId, movedDays(day, changed, 'removed'), now)
      : 0
    about(`${list}/${day}`, { moved })
    return { day, moved }
  },
})

function demandDay(day: Day, today: Day, code: string): void {
  if (day < today) throw new InvalidInput({ day: [{ code, params: { day: today } }] })
}

type Row = {
  tenantId: string
  day: Day
  nameEn: string
  nameHi: string
  withdrawn: boolean
  now: Date
}

// The ULB's own row stands over the state's; withdrawn, it says that the office works.
async function put(tx: Transaction, { tenantId, day, nameEn, nameHi, withdrawn, now }: Row) {
  const code = day
  const from = new Date(`${dayAt(now)}T00:00:00Z`)
  await tx.masterRecord.updateMany({
    where: { tenantId, list, code, validTo: null, validFrom: { lt: from } },
    data: { validTo: new Date(from.getTime() - 86_400_000) },
  })
  const key = { tenantId, list, code, validFrom: from }
  const value = { nameEn, nameHi, withdrawn, data: {}, position: 0, validTo: null }
  await tx.masterRecord.upsert({
    where: { tenantId_list_code_validFrom: key },
    create: { ...key, ...value, id: uuidv7(now) },
    update: value,
  })
}
