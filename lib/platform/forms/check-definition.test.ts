import { expect, it, test } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { checkDefinition } from './check-definition'
import { Section } from './definition'
import { sampleContext } from './sample-context'

const words = { en: 'Words', hi: 'शब्द' }
const lists = sampleContext.masters

it('finds nothing wrong with the trade licence', () => {
  expect(checkDefinition(tradeLicence, lists)).toEqual([])
})

const problemsOf = (field: object, rest: object = {}) => {
  const base = { code: 'it', type: 'text', label: words }
  const group = {
    code: 'group',
    title: words,
    fields: [{ code: 'size', type: 'number', label: words }],
    repeat: { min: 0, max: 2, item: words },
  }
  const section = {
    code: 'one',
    title: words,
    fields: [
      { ...base, ...field },
      { ...base, code: 'above' },
    ],
    ...rest,
  }
  return checkDefinition(
    { sections: [section, group].map((each) => Section.parse(each)) },
    lists,
  ).join('; ')
}

test.each<[object, string]>([
  [{ showWhen: 'answers.two.it' }, 'there is no section two'],
  [{ showWhen: 'answers.group.size > 1' }, 'group is a list'],
  [{ showWhen: 'answers.group.exists(g, g.weight > 1)' }, 'group has no field weight'],
  [{ required: 'item.other == 1' }, 'one has no field other'],
  [{ required: 'chosen.above.uom == 1' }, 'above is not chosen from a list'],
  [{ showWhen: 'mine' }, 'mine is unknown'],
  [{ notAfter: 'today +' }, 'one.it: '],
  [{ type: 'computed' }, 'computed fields, and only they'],
  [{ type: 'choice' }, 'either options or a list'],
  [{ type: 'choice', master: { list: 'planets' } }, 'there is no list planets'],
  [
    { type: 'choice', master: { list: 'trade-type', where: { category: 'above' } } },
    'where looks at above',
  ],
  [
    { type: 'choice', master: { list: 'trade-type', where: { size: 'above' } } },
    'some of trade-type have no size',
  ],
  [
    { type: 'choice', master: { list: 'accessory' }, showWhen: 'chosen.it.colour' },
    'the values of accessory have no colour',
  ],
  [{ pattern: { matches: '[', says: words } }, 'the pattern cannot be read'],
  [{ min: 3, max: 2 }, 'min is above max'],
  [{ code: 'above' }, 'two fields are called above'],
])('says of %o: %s', (field, problem) => {
  expect(problemsOf({}), 'without it').toBe('')
  expect(problemsOf(field)).toContain(problem)
})

test.each<[object, string]>([
  [{ code: 'group' }, 'two sections are called group'],
  [{ repeat: { min: 1, max: 2, item: words, titleField: 'name' } }, 'no field name'],
  [{ repeat: { min: 3, max: 2, item: words } }, 'at least 3 but at most 2'],
  [{ checks: [{ rule: 'item.it == 1', says: words, field: 'name' }] }, 'speaks at name'],
])('says of a section with %o: %s', (section, problem) => {
  expect(problemsOf({}, section)).toContain(problem)
})
