import { expect, it, test } from 'vitest'
import { z } from 'zod'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { cleanAnswers } from './check-answers'
import { fieldSchema, inputSchema } from './input-schema'
import { Field } from './definition'
import { sampleAnswers } from './sample-answers'
import { sampleContext } from './sample-context'

const schema = inputSchema(tradeLicence)

it('takes what the rules take', () => {
  const clean = cleanAnswers(tradeLicence, sampleAnswers, sampleContext)
  expect(schema.safeParse(clean).error?.issues).toBeUndefined()
})

test.each([
  ['no business', { ...sampleAnswers, business: undefined }],
  ['a section nobody knows', { ...sampleAnswers, more: {} }],
  ['no trade', { ...sampleAnswers, units: [] }],
  [
    'a day that is none',
    { ...sampleAnswers, business: { ...sampleAnswers.business, startedOn: 'soon' } },
  ],
])('refuses %s', (_what, answers) => {
  expect(schema.safeParse(answers).success).toBe(false)
})

it('describes itself in English', () => {
  const described = z.toJSONSchema(schema, { io: 'input' })
  expect(described.properties?.['owners']).toMatchObject({
    title: 'Owners',
    type: 'array',
    minItems: 1,
    maxItems: 10,
  })
  expect(JSON.stringify(described)).toContain('Only when item.kind')
  const field = Field.parse({
    code: 'it',
    type: 'choice',
    label: { en: 'Kind', hi: 'प्रकार' },
    master: { list: 'gender' },
  })
  expect(z.toJSONSchema(fieldSchema(field))).toMatchObject({
    title: 'Kind',
    description: 'A code of the list gender.',
  })
})
