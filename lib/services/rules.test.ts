import { describe, expect, test } from 'vitest'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { references } from '@/lib/platform/expressions/expressions'
import { checkDefinition } from '@/lib/platform/forms/check-definition'
import type { Field, Section } from '@/lib/platform/forms/definition'
import { masterRows, type MasterRow } from '@/prisma/seed/master-rows'
import { documentTypes } from '@/prisma/seed/reference/small-masters'
import { services } from '@/lib/platform/applications/catalogue'

const masters = masterRows()
const listed = (name: string): MasterRow[] => masters.filter(({ list }) => list === name)

/** A rule, where it stands and the group whose `item` it sees. */
type Placed = { rule: string; at: string; group?: Section | undefined; mayChoose?: boolean }

const isRule = (rule: unknown): rule is string => typeof rule === 'string'

const fieldRules = (group: Section, field: Field): Placed[] =>
  [field.required, field.showWhen, field.notBefore, field.notAfter, field.compute]
    .filter(isRule)
    .map((rule) => ({ rule, at: `${group.code}.${field.code}`, group, mayChoose: true }))

function rulesOf(service: ServiceDefinition): Placed[] {
  const { sections, papers, charges } = service
  const groupOf = (code: string | undefined) => sections.find((one) => one.code === code)
  return [
    ...sections.flatMap((group) => [
      ...group.fields.flatMap((field) => fieldRules(group, field)),
      ...(group.checks ?? []).map(({ rule }) => ({ rule, at: group.code, group })),
      ...(group.showWhen ? [{ rule: group.showWhen, at: group.code }] : []),
    ]),
    ...papers.map(({ required, code }) => ({ rule: required, at: code })).filter(hasRule),
    ...[service.subject, service.applicant].map((rule) => ({ rule, at: 'subject, applicant' })),
    ...(charges?.lines ?? []).flatMap((line) =>
      [line.quantity, line.count, line.when, ...Object.values(line.dimensions)]
        .filter(isRule)
        .map((rule) => ({ rule, at: line.table, group: groupOf(line.each) })),
    ),
  ]
}

const hasRule = (placed: { rule: unknown; at: string }): placed is { rule: string; at: string } =>
  isRule(placed.rule)

/** What a path of a rule names that is not there; undefined when all is. */
function missing(service: ServiceDefinition, path: string, { group, mayChoose }: Placed) {
  const [root, first = '', second = ''] = path.replaceAll('[]', '').split('.')
  if (root === 'answers') {
    const section = service.sections.find(({ code }) => code === first)
    const known = section && (second === '' || section.fields.some(({ code }) => code === second))
    return known ? undefined : path
  }
  const field = group?.fields.find(({ code }) => code === first)
  if (root === 'item') return field ? undefined : path
  if (root !== 'chosen' || !mayChoose || !field?.master) return path
  return listed(field.master.list).every(({ data }) => second in data) ? undefined : path
}

describe.each(services().map((service) => [service.code, service] as const))('%s', (_, service) => {
  const fields = service.sections.flatMap((group) =>
    group.fields.map((field) => ({ group, field })),
  )

  test('asks questions that hang together', () => {
    const names = new Set(masters.map(({ list }) => list))
    const lists = Object.fromEntries([...names].map((list) => [list, listed(list)]))
    expect(checkDefinition(service, lists)).toEqual([])
  })

  test('has rules that can be read and mention only what is asked', () => {
    const unknown = rulesOf(service).flatMap((placed) =>
      references(placed.rule).flatMap((path) => {
        const fault = missing(service, path, placed)
        return fault ? [`${placed.at}: ${fault}`] : []
      }),
    )
    expect(unknown).toEqual([])
  })

  test('offers choices from lists that exist, and narrows them by what they hold', () => {
    for (const { group, field } of fields.filter(({ field }) => field.type === 'choice')) {
      const at = `${group.code}.${field.code}`
      const { list, where = {} } = field.master ?? { list: '' }
      const offered = field.options?.length ?? listed(list).length
      expect(offered, at).toBeGreaterThan(1)
      for (const [key, other] of Object.entries(where)) {
        const narrowing = group.fields.find(({ code }) => code === other)?.master?.list ?? ''
        const known = listed(narrowing).map(({ code }) => code)
        const held = new Set(listed(list).map(({ data }) => data[key]))
        expect([...held].toSorted(), at).toEqual(known.toSorted())
      }
    }
  })

  test('names sections and fields that it asks', () => {
    const has = (section: string, field: string) =>
      fields.some((one) => one.group.code === section && one.field.code === field)
    const { address, outcome, sections } = service
    for (const { section, field } of outcome?.certificate.facts ?? []) {
      expect(has(section, field), `${section}.${field}`).toBe(true)
    }
    for (const { code, repeat, checks } of sections) {
      if (repeat?.titleField) expect(has(code, repeat.titleField)).toBe(true)
      for (const { field } of checks ?? []) if (field) expect(has(code, field)).toBe(true)
    }
    const premises = fields.find(
      ({ group, field }) => group.code === address?.section && field.code === address.field,
    )
    expect(premises?.field.type).toBe('address')
  })

  test('asks for papers the state knows, each once', () => {
    const known = new Set(documentTypes().map(({ code }) => code))
    const asked = service.papers.map(({ code }) => code)
    expect(asked.filter((code) => !known.has(code))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })
})
