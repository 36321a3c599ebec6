import { transactionApart } from '@/lib/infra/database/database'
import { remembered } from '@/lib/platform/tenancy/remembered'
import type { LocalText } from '@/lib/platform/language/language'

/** One value of a master list; `data` holds what services match on, such as a type's category or unit. */
export type MasterValue = { code: string; name: LocalText; data: Readonly<Record<string, unknown>> }
/** Master lists by name. */
export type Masters = Readonly<Record<string, readonly MasterValue[]>>

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

const load = remembered('masters', (argument) => {
  const [tenantId = '', day = ''] = argument.split('@')
  const state = tenantId.split('.')[0] ?? tenantId
  const on = midnight(day)
  return transactionApart({ by: 'reach', kind: 'GUEST', tenant: tenantId }, async (tx) => {
    const rows = await tx.masterRecord.findMany({
      where: {
        tenantId: { in: [state, tenantId] },
        validFrom: { lte: on },
        OR: [{ validTo: null }, { validTo: { gte: on } }],
      },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
    })
    return listsOf(rows, tenantId)
  })
})

type Row = {
  tenantId: string
  list: string
  code: string
  nameEn: string
  nameHi: string
  data: unknown
  withdrawn: boolean
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

/** Every master list in force at a ULB on a day: the state's values, overridden or withdrawn by the ULB's own. */
export const mastersOf = (tenantId: string, day: string): Promise<Masters> =>
  load(`${tenantId}@${day}`)
