import { describe, expect, test } from 'vitest'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { feeRows } from '@/prisma/seed/fee-rows'
import { masterRows } from '@/prisma/seed/master-rows'
import { grades } from '@/prisma/seed/reference/places'
import { services } from '@/lib/platform/applications/catalogue'

const rows = feeRows()
const masters = masterRows()
const days = ['2025-04-01', '2026-03-31', '2026-04-01', '2026-11-22', '2028-01-01']

const slabsFor = (table: string, dimension: string, code: string, grade: string, day: string) =>
  rows.filter(
    (row) =>
      row.table === table &&
      row.grade === grade &&
      row.dimensions[dimension] === code &&
      row.validFrom <= day &&
      day <= (row.validTo ?? '9999'),
  )

/** The codes a dimension can take: those offered by the field its rule names. */
function codesOf({ sections }: ServiceDefinition, each: string | undefined, rule: string) {
  const path = rule.replace(/^item\./, `answers.${each}.`).split('.')
  const field = sections
    .find(({ code }) => code === path[1])
    ?.fields.find(({ code }) => code === path[2])
  return masters.filter(({ list }) => list === field?.master?.list)
}

const lines = services().flatMap((service) =>
  (service.charges?.lines ?? []).map(
    (line) => [`${service.code} ${line.table}`, service, line] as const,
  ),
)

describe.each(lines)('%s', (_, service, line) => {
  const [[dimension, rule] = ['', ''], ...others] = Object.entries(line.dimensions)
  const codes = codesOf(service, line.each, rule)

  test('turns on one answer, chosen from a list', () => {
    expect(others).toEqual([])
    expect(codes.length).toBeGreaterThan(1)
  })

  test('has a fee for every choice in every grade of ULB on every day', () => {
    const without = codes.flatMap(({ code }) =>
      grades.flatMap((grade) =>
        days
          .filter((day) => slabsFor(line.table, dimension, code, grade, day).length === 0)
          .map((day) => `${code} ${grade} ${day}`),
      ),
    )
    expect(without).toEqual([])
  })

  test('measures by what the form asks, and asks where it measures', () => {
    const today = '2026-11-22'
    for (const { code, data } of codes) {
      const slabs = slabsFor(line.table, dimension, code, 'NAGAR_NIGAM', today)
      const measured = slabs.some(({ kind, from, to }) => kind === 'RATE' || from || to)
      expect(measured && !line.quantity, code).toBe(false)
      expect(measured && !data['uom'], code).toBe(false)
    }
  })
})

test('no fee table stands unused', () => {
  const used = new Set(lines.map(([, , { table }]) => table))
  expect([...new Set(rows.map(({ table }) => table))].toSorted()).toEqual([...used].toSorted())
})
