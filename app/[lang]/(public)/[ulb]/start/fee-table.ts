import { grouped } from '@/app/grouped'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { FeeSlab, FeeTables } from '@/lib/platform/fees/fees'
import { allOptionsOf, type Choice } from '@/lib/platform/forms/options-of'
import type { LocalText } from '@/lib/platform/language/language'
import type { Masters } from '@/lib/platform/masters/masters'
import { askedField } from './asked-field'

/** What one kind of thing costs: its slabs, each for a range of its measure. */
export type FeeRow = {
  code: string
  name: LocalText
  unit: LocalText | undefined
  slabs: FeeSlab[]
}

/** Kinds that belong together; one group without a name when there are few. */
type FeeGroup = { name: LocalText | undefined; rows: FeeRow[] }

/** The table behind one line of a fee. */
export type FeeTable = { title: LocalText; each: boolean; groups: FeeGroup[]; rows: number }

type Line = NonNullable<ServiceDefinition['charges']>['lines'][number]

const longest = 15

/** The fee tables of a service as people read them, one for each line of its fee. */
export const feeTablesOf = (
  definition: ServiceDefinition,
  tables: FeeTables,
  masters: Masters,
): FeeTable[] =>
  (definition.charges?.lines ?? []).map((line) => {
    const rows = rowsOf(line, definition, tables[line.table] ?? [], masters)
    return {
      title: line.label,
      each: line.count !== undefined,
      rows: rows.length,
      groups: rows.length > longest ? groupsOf(rows, masters) : [{ name: undefined, rows }],
    }
  })

type Named = FeeRow & { choice: Choice | undefined; by: { key: string; list: string } | undefined }

function rowsOf(
  line: Line,
  definition: ServiceDefinition,
  slabs: readonly FeeSlab[],
  masters: Masters,
) {
  const [dimension = '', rule = ''] = Object.entries(line.dimensions)[0] ?? []
  const field = askedField(definition, rule, line.each)
  const choices = field ? allOptionsOf(field, masters) : []
  const order = new Map(choices.map(({ code }, index) => [code, index]))
  const [key, other = ''] = Object.entries(field?.master?.where ?? {})[0] ?? []
  const section = definition.sections.find(({ fields }) => field && fields.includes(field))
  const list = section?.fields.find(({ code }) => code === other)?.master?.list

  return [...grouped(slabs, ({ dims }) => dims[dimension] ?? '')]
    .map(([code, own]): Named => {
      const choice = choices.find((one) => one.code === code)
      const unit = masters['uom']?.find((one) => one.code === own[0]?.uom)?.name
      const slabsInOrder = own.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
      const name = choice?.name ?? line.label
      return {
        code,
        name,
        unit,
        slabs: slabsInOrder,
        choice,
        by: key && list ? { key, list } : undefined,
      }
    })
    .toSorted((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0))
}

const groupsOf = (rows: readonly Named[], masters: Masters): FeeGroup[] =>
  [...grouped(rows, ({ choice, by }) => (by ? choice?.data[by.key] : undefined))].map(
    ([code, own]) => ({
      name: masters[own[0]?.by?.list ?? '']?.find((value) => value.code === code)?.name,
      rows: own,
    }),
  )
