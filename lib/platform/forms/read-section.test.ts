import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { checkAnswers } from './check-answers'
import type { Answers, Section } from './definition'
import { readSection } from './read-section'
import { sampleAnswers } from './sample-answers'
import { sampleContext } from './sample-context'
import { textsOf } from './texts-of'

const context = { ...sampleContext, answers: {} as Answers }
const sectionOf = (code: string): Section => {
  const section = tradeLicence.sections.find((one) => one.code === code)
  if (!section) throw new Error(`No section ${code}`)
  return section
}
const [owners, units, accessories, business] = ['owners', 'units', 'accessories', 'business'].map(
  sectionOf,
) as [Section, Section, Section, Section]

test.each(tradeLicence.sections.map((section) => [section.code, section] as const))(
  'the texts of %s read back as the same answers',
  (code, section) => {
    const answers: Answers = sampleAnswers
    const texts = textsOf(section, answers[code])
    expect(readSection(section, texts, { ...context, answers })).toEqual({
      answers: answers[code],
      faults: {},
    })
  },
)

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'LODGE',
    'HOTELS',
    'FOOD',
    '12',
    '9000000001',
    'INSTITUTION',
    'W1',
    'L1',
    '2026-04-01',
    'yes',
    '__proto__',
    '',
  ),
)
const names = tradeLicence.sections.flatMap(({ code, repeat, fields }) =>
  fields.flatMap((field) => {
    const path = `${code}.${repeat ? '0.' : ''}${field.code}`
    return [
      path,
      `${path}.ward`,
      `${path}.locality`,
      `${path}.latitude`,
      path.replace('.0.', '.7.'),
    ]
  }),
)
const posted = fc.dictionary(
  fc.oneof(fc.constantFrom(...names), fc.string()),
  fc.oneof(text, fc.array(text)),
)

describe('whatever is posted', () => {
  it('never throws, and what was taken is taken again unchanged, posted or as JSON', () => {
    fc.assert(
      fc.property(posted, (texts) => {
        for (const section of tradeLicence.sections) {
          const { answers } = readSection(section, texts, context)
          // A member of whom nothing was right leaves no texts to read again.
          if (Array.isArray(answers) && answers.some((group) => Object.keys(group).length === 0))
            continue
          const again = readSection(section, textsOf(section, answers), context)
          const json = checkAnswers({ sections: [section] }, { [section.code]: answers }, context)
          expect(again.answers).toEqual(answers)
          expect(json.answers[section.code]).toEqual(answers)
          expect(Object.keys(json.faults).sort()).toEqual(Object.keys(again.faults).sort())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never throws as JSON, and gives JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.object({ key: fc.constantFrom('owners', 'units', 'name', 'address') }),
          fc.anything(),
        ),
        (json) => {
          const { answers } = checkAnswers(tradeLicence, json, sampleContext)
          expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a list', () => {
  const stored = { ...context, answers: { owners: sampleAnswers.owners } }

  it('keeps the members that were not posted', () => {
    const { answers } = readSection(
      owners,
      { 'owners.1.name': 'Hema Joshi', 'owners.1.kind': 'INDIVIDUAL' },
      stored,
    )
    expect(answers).toEqual([sampleAnswers.owners[0], { kind: 'INDIVIDUAL', name: 'Hema Joshi' }])
  })

  it('drops empty members where it may be shorter, else shows what they ask', () => {
    const empty = { 'accessories.0.kind': '', 'accessories.0.count': ' ' }
    expect(readSection(accessories, empty, context)).toEqual({ answers: [], faults: {} })
    const { faults } = readSection(units, { 'units.0.category': '', 'units.0.type': '' }, context)
    expect(Object.keys(faults)).toEqual(['units.0.category', 'units.0.type'])
  })

  it('names faults as they were posted, gaps and all', () => {
    const { answers, faults } = readSection(
      units,
      { 'units.0.type': 'TEA', 'units.4.type': 'LODGE' },
      context,
    )
    expect(answers).toHaveLength(2)
    expect(Object.keys(faults)).toEqual(['units.4.quantity'])
  })
})

test.each([
  ['en', '2026-11-24', '23 November 2026'],
  ['hi', '2027-01-01', '23 नवंबर 2026'],
] as const)('a day past its limit is told the limit in %s', (language, day, limit) => {
  const bounded = {
    ...business,
    fields: business.fields.map((field) =>
      field.code === 'startedOn' ? { ...field, notAfter: 'today' } : field,
    ),
  }
  const { faults, answers } = readSection(
    bounded,
    { 'business.startedOn': day },
    { ...context, language },
  )
  expect(faults['business.startedOn']).toEqual([{ code: 'day-after', params: { day: limit } }])
  expect(answers).not.toHaveProperty('startedOn')
})

test('a check over several answers speaks at its field', () => {
  const words = { en: 'More owners than workers', hi: 'कर्मचारियों से अधिक स्वामी' }
  const checked = {
    ...accessories,
    checks: [
      { rule: 'item.count < 10', says: words, field: 'count' },
      { rule: 'size(answers.accessories) < 2', says: words },
    ],
  }
  const oven = (number: number, count: string) => ({
    [`accessories.${number}.kind`]: 'OVEN',
    [`accessories.${number}.count`]: count,
  })
  const says = [{ code: 'says', params: { text: words.en } }]
  expect(readSection(checked, oven(0, '10'), context).faults).toEqual({
    'accessories.0.count': says,
  })
  expect(readSection(checked, { ...oven(0, '1'), ...oven(1, '2') }, context).faults).toEqual({
    accessories: says,
  })
})
