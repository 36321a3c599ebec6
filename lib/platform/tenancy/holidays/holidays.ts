import { z } from 'zod'
import { Day, dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'

/** The master list that holds holidays, each under its day. */
export const list = 'holiday'

const Text = z.object({ en: z.string(), hi: z.string() })

/** The holidays of the administrator's ULB from today on: the state's and its own, and on which of the state's it works. */
export const listHolidays = query({
  name: 'holidays.list',
  summary: 'List the holidays to come at your ULB',
  permission: 'administer',
  input: z.object({}),
  output: z.object({
    holidays: z.array(z.object({ day: Day, name: Text, own: z.boolean(), worked: z.boolean() })),
  }),
  api: { method: 'get', path: '/holidays' },
  async run({ actor: { tenantId, stateId }, tx, now }) {
    const today = dayAt(now)
    const rows = await tx.masterRecord.findMany({
      where: {
        tenantId: { in: [stateId, tenantId] },
        ...{ list, code: { gte: today } },
        OR: [{ validTo: null }, { validTo: { gte: new Date(`${today}T00:00:00Z`) } }],
      },
      orderBy: { code: 'asc' },
    })
    const ofUlb = new Map(
      rows.filter((row) => row.tenantId === tenantId).map((row) => [row.code, row]),
    )
    const ofState = rows.filter((row) => row.tenantId === stateId)
    const all = [...ofState.filter(({ code }) => !ofUlb.has(code)), ...ofUlb.values()]
    return {
      holidays: all
        .map((row) => ({
          day: Day.parse(row.code),
          name: { en: row.nameEn, hi: row.nameHi },
          own: row.tenantId === tenantId && !row.withdrawn,
          worked: row.withdrawn,
        }))
        .sort((one, other) => (one.day < other.day ? -1 : 1)),
    }
  },
})
