import { transactionApart } from '@/lib/infra/database/database'
import { remembered } from '@/lib/platform/tenancy/remembered'
import type { LocalText } from '@/lib/platform/language/language'

/** One value of a master list; `data` holds what services match on, such as a type's category or unit. */
export type MasterValue = { code: string; name: LocalText; data: Readonly<Record<string, unknown>> }
/** Master lists by name. */
export type Masters = Readonly<Record<string, readonly MasterValue[]>>

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

/** Every value a ULB ever had, the moments at which one began or ended, and what was in force since some of them. */
type Known = { rows: readonly Row[]; turns: readonly number[]; since: Map<number, Masters> }

const load = remembered('masters', async (tenantId): Promise<Known> => {
  const state = tenantId.split('.')[0] ?? tenantId
  const rows = await transactionApart({ by: 'reach', kind: 'GUEST', tenant: tenantId }, (tx) =>
    tx.masterRecord.findMany({
      where: { tenantId: { in: [state, tenantId] } },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
    }),
  )
  return { rows, turns: turnsOf(rows), since: new Map() }
})

type Row = {
  tenantId: string
  list: string
  code: string
  nameEn: string
  nameHi: string
  data: unknown
  withdrawn: boolean
  validFrom: Date
  validTo: Date | null
}

function listsOf(rows: readonly Row[], tenantId: string): Masters {
  const own = new Set(
    rows.filter((row) => row.tenantId === tenantId).map((row) => `${row.list} ${row.code}`),
  )
  const lists: Record<string, MasterValue[]> = {}
  for (const row of rows) {
    if (row.withdrawn || (row.tenantId !== tenantId && own.has(`${row.list} ${row.code}`))) continue
    const data = row.data as Record<string, unknown>
    ;(lists[row.list] ??= []).push({
      code: row.code,
      name: { en: row.nameEn, hi: row.nameHi },
      data,
    })
  }
  return lists
}

const dayLength = 86_400_000

const turnsOf = (rows: readonly Row[]): number[] => {
  const begun = rows.map(({ validFrom }) => validFrom.getTime())
  const ended = rows.flatMap(({ validTo }) => (validTo ? [validTo.getTime() + dayLength] : []))
  return [...new Set([...begun, ...ended])].sort((one, other) => one - other)
}

const inForce =
  (on: Date) =>
  ({ validFrom, validTo }: Row): boolean =>
    validFrom <= on && (validTo === null || validTo >= on)

/**
 * Every master list in force at a ULB on a day: the state's values, overridden or withdrawn by the ULB's own. The same
 * lists on each day between two changes, so that what is read of them can be kept with them.
 */
export async function mastersOf(tenantId: string, day: string): Promise<Masters> {
  const { rows, turns, since } = await load(tenantId)
  const on = midnight(day)
  const turn = turns.findLast((one) => one <= on.getTime()) ?? 0
  const known = since.get(turn)
  if (known) return known
  const lists = listsOf(rows.filter(inForce(on)), tenantId)
  since.set(turn, lists)
  return lists
}
