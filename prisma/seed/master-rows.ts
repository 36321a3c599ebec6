import type { LocalText } from '@/lib/platform/language/language'
import { adjustmentLimits, adjustmentSettings } from './reference/adjustments'
import {
  complaintEscalation,
  complaintGroups,
  complaintReasons,
  complaintRouting,
  complaintSettings,
  complaintTypes,
} from './reference/complaints'
import { dogBreeds, dogClasses } from './reference/dogs'
import { holidays, monthlyOffDays } from './reference/holidays'
import { districts } from './reference/places'
import type { Named } from './reference/reference'
import { documentTypes, smallMasters } from './reference/small-masters'
import { departments, designations, roles } from './reference/staff'
import { accessories, tradeCategories, tradeTypes } from './reference/trades'

/** One value of a master list, as its row. */
export interface MasterRow {
  list: string
  code: string
  en: string
  hi: string
  position: number
  data: Record<string, unknown>
}

const holidayYears = [2026, 2027]
const secondSaturday = { en: 'Second Saturday', hi: 'दूसरा शनिवार' }

/** Every list of the state in the order people choose from it. Groups of choices stand in the choices' data. */
export const masterRows = (units = unitNames()): MasterRow[] => [
  ...smallLists(),
  ...rowsOf('district', districts()),
  ...rowsOf('department', departments()),
  ...rowsOf('designation', designations()),
  ...rowsOf('role', roles()),
  ...rowsOf('document-type', documentTypes()),
  ...rowsOf('trade-category', tradeCategories()),
  ...rowsOf(
    'trade-type',
    tradeTypes().map((type) => withUnitName(type, units)),
  ),
  ...rowsOf(
    'accessory',
    accessories().map((one) => withUnitName(one, units)),
  ),
  ...rowsOf('dog-class', dogClasses()),
  ...rowsOf('dog-breed', dogBreeds()),
  ...rowsOf('holiday', daysOff()),
  ...rowsOf('complaint-group', complaintGroups()),
  ...rowsOf('complaint-type', complaintTypes()),
  ...rowsOf('complaint-routing', complaintRouting()),
  ...rowsOf('complaint-escalation', complaintEscalation()),
  ...rowsOf('complaint-setting', complaintSettings()),
  ...listed(complaintReasons()),
  ...rowsOf('adjustment-limit', adjustmentLimits()),
  ...rowsOf('adjustment-setting', adjustmentSettings()),
]

const rowsOf = (list: string, values: readonly Named[]): MasterRow[] =>
  values.map(({ code, en, hi, ...data }, position) => ({
    list,
    code,
    en,
    hi,
    position,
    data,
  }))

const smallLists = () =>
  listed(
    smallMasters()
      .filter(({ list }) => !list.endsWith('-group'))
      .map(({ parent, ...value }) => ({ ...value, group: parent })),
  )

/** Values that each name their list. */
const listed = (values: readonly (Named & { list: string })[]): MasterRow[] =>
  [...new Set(values.map(({ list }) => list))].flatMap((name) =>
    rowsOf(
      name,
      values.filter(({ list }) => list === name).map(({ list: _, ...value }) => value),
    ),
  )

type UnitNames = ReadonlyMap<string, LocalText>

const unitNames = (): UnitNames =>
  new Map(
    smallMasters()
      .filter(({ list }) => list === 'uom')
      .map(({ code, en, hi }) => [code, { en, hi }]),
  )

const withUnitName = <Measured extends Named & { uom: string | null }>(
  value: Measured,
  units: UnitNames,
) => ({ ...value, uomName: (value.uom !== null && units.get(value.uom)) || null })

function daysOff() {
  const named = holidays().map(({ on, ...holiday }) => ({
    code: on as string,
    ...holiday,
  }))
  const taken = new Set(named.map(({ code }) => code))
  const saturdays = holidayYears.flatMap(monthlyOffDays).filter((day) => !taken.has(day))
  return [...named, ...saturdays.map((code) => ({ code, kind: 'WEEKLY', ...secondSaturday }))]
}
