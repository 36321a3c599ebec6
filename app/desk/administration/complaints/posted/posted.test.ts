import { describe, expect, test } from 'vitest'
import { ComplaintTypeData } from '@/lib/services/grievances/complaint-types'
import { daysOf, hoursOf } from './posted'
import { faultsAsPosted } from './faults-as-posted'
import { optionLines, questionsOf } from './questions-of'
import { ruleOf, stepOf } from './rule-of'
import { typeOf } from './type-of'

const form = {
  ...{ code: '', 'name.en': 'Stray monkeys', 'name.hi': 'बंदर', from: '2026-12-01' },
  ...{ 'data.group': 'Animals', 'data.department': 'PHS', 'data.slaHours': '2.5' },
  ...{ 'data.synonyms.en': ' ape \r\n\nmonkey\nape', 'data.synonyms.hi': '' },
  ...{ 'data.offered': 'yes', 'data.icon': '' },
  ...{ 'data.questions.0.label.en': 'How many?', 'data.questions.0.label.hi': 'कितने?' },
  ...{ 'data.questions.0.type': 'choice', 'data.questions.0.required': 'yes' },
  'data.questions.0.options': 'One | एक\nMore than one | एक से अधिक',
  ...{ 'data.questions.1.label.en': '', 'data.questions.1.label.hi': '' },
}

test('a posted type fits the list', () => {
  const { data, ...rest } = typeOf(form) as { data: unknown }
  expect(rest).toEqual({
    ...{ list: 'complaint-type', code: 'StrayMonkeys', create: true, position: 0 },
    ...{ name: { en: 'Stray monkeys', hi: 'बंदर' }, from: '2026-12-01' },
  })
  expect(ComplaintTypeData.parse(data)).toMatchObject({
    ...{ slaHours: 60, anonymous: false, offered: true, priority: 'normal' },
    synonyms: { en: ['ape', 'monkey'], hi: [] },
    questions: [
      {
        ...{ code: 'how-many', type: 'choice', required: true },
        options: [
          { code: 'ONE', label: { en: 'One', hi: 'एक' } },
          { code: 'MORE-THAN-ONE', label: { en: 'More than one', hi: 'एक से अधिक' } },
        ],
      },
    ],
  })
})

describe('questions', () => {
  test('keep their codes when their words change, and so do choices whose words stay', () => {
    const [question] = questionsOf({
      ...form,
      'data.questions.0.code': 'count',
      'data.questions.0.known': 'SINGLE | One\nHERD | A herd',
    }) as { code: string; options: { code: string; label: { en: string; hi: string } }[] }[]
    expect(question?.code).toBe('count')
    expect(question?.options.map(({ code }) => code)).toEqual(['SINGLE', 'MORE-THAN-ONE'])
    expect(optionLines(question?.options)).toBe(form['data.questions.0.options'])
  })
})

test('what is wrong is said at the fields that were posted, though a question was emptied', () => {
  const values = {
    ...{ 'data.questions.0.label.en': 'One?', 'data.questions.1.label.en': '' },
    ...{ 'data.questions.2.label.en': 'Two?', 'data.questions.3.label.en': '' },
  }
  const wrong = [{ code: 'required' }]
  const faults = {
    'data.questions.0.label.hi': wrong,
    'data.questions.1.label.hi': wrong,
    'data.questions.1.options.0.label.hi': wrong,
    'data.questions.1.options.1.label.hi': wrong,
    'data.questions.1.code': wrong,
    'data.synonyms.en.2': wrong,
    'data.slaHours': wrong,
    code: wrong,
  }
  expect(faultsAsPosted(faults, values)).toEqual({
    'data.questions.0.label.hi': wrong,
    'data.questions.2.label.hi': wrong,
    'data.questions.2.options': [...wrong, ...wrong],
    'data.questions.2.label.en': wrong,
    'data.synonyms.en': wrong,
    'data.slaHours': wrong,
    'name.en': wrong,
  })
})

test('a rule fits everything where nothing is ticked', () => {
  const posted = { code: 'R1', from: '2026-12-01', position: '3', 'data.role': 'PGR_LME' }
  expect(ruleOf({ ...posted, 'data.departments': 'EE', 'data.wards': ['1', '2'] })).toMatchObject({
    ...{ list: 'complaint-routing', code: 'R1', position: 3 },
    data: { departments: ['EE'], wards: ['1', '2'], role: 'PGR_LME' },
  })
  expect(ruleOf(posted)).toHaveProperty('data', { role: 'PGR_LME' })
})

test('times are days to people and hours to the matrix', () => {
  expect(stepOf({ 'data.level': '2', 'data.role': 'GRO', 'data.afterHours': '0.5' })).toMatchObject(
    {
      data: { level: 2, afterHours: 12 },
    },
  )
  expect(hoursOf('')).toBeUndefined()
  for (const hours of [12, 24, 36, 48, 336]) expect(hoursOf(daysOf(hours))).toBe(hours)
})
