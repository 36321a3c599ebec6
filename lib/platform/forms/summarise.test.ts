import { expect, it } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { Section, type Answers } from './definition'
import { sampleAnswers } from './sample-answers'
import { sampleContext } from './sample-context'
import { sealAnswers } from './seal-answers'
import { summarise } from './summarise'

const answers: Answers = sampleAnswers
const english = summarise(tradeLicence, answers, sampleContext)
const hindi = summarise(tradeLicence, answers, { ...sampleContext, language: 'hi' })
const valuesOf = (summary: typeof english, section: string, item?: number) => {
  const found = summary.find((one) => one.section === section)
  const rows = item === undefined ? found?.rows : found?.items?.[item]?.rows
  return Object.fromEntries((rows ?? []).map(({ field, value }) => [field, value]))
}

it('words answers in the reader’s language', () => {
  expect(valuesOf(english, 'business')).toMatchObject({
    licenceType: 'Permanent',
    startedOn: '1 April 2026',
    gstin: 'Not given',
  })
  expect(valuesOf(english, 'units', 0)).toEqual({
    category: 'Hotels',
    type: 'Lodge',
    unit: 'rooms',
    quantity: '12',
  })
  expect(valuesOf(english, 'premises')['address']).toBe('12, Mill Road, Ward 1, 248001')
  expect(valuesOf(hindi, 'premises')['address']).toBe('12, मिल रोड, वार्ड 1, 248001')
  expect(valuesOf(hindi, 'business')).toMatchObject({ structure: 'दुकान', startedOn: '1 अप्रैल 2026' })
  expect(
    hindi.find(({ section }) => section === 'units')?.items?.map(({ title }) => title),
  ).toEqual(['लॉज', 'चाय की दुकान'])
})

it('asks nothing of a member that was not asked', () => {
  expect(Object.keys(valuesOf(english, 'units', 1))).toEqual(['category', 'type'])
  expect(Object.keys(valuesOf(english, 'owners', 0))).not.toContain('institutionName')
})

it('masks sensitive answers, sealed or not, unless asked to show them', async () => {
  const masked = { mobile: '90xxxxx002', email: 'vxxxxx@example.in' }
  expect(valuesOf(english, 'owners', 1)).toMatchObject(masked)
  const sealed = await sealAnswers(tradeLicence, answers, (text) =>
    Buffer.from(text).toString('hex'),
  )
  expect(JSON.stringify(sealed)).not.toMatch(/9000000002|vimal@/)
  expect(
    valuesOf(summarise(tradeLicence, sealed, sampleContext, { unmask: true }), 'owners', 1),
  ).toMatchObject(masked)
  const shown = summarise(tradeLicence, answers, sampleContext, { unmask: true })
  expect(valuesOf(shown, 'owners', 1)).toMatchObject({
    mobile: '9000000002',
    email: 'vimal@example.in',
  })
})

it('writes numbers and amounts the Indian way, with their unit', () => {
  const words = { en: 'metres', hi: 'मीटर' }
  const section = Section.parse({
    code: 'shop',
    title: words,
    fields: [
      { code: 'rent', type: 'money', label: words },
      { code: 'length', type: 'number', label: words, unit: words },
      { code: 'own', type: 'yes-no', label: words },
    ],
  })
  const [shop] = summarise(
    { sections: [section] },
    { shop: { rent: '123456.50', length: 1234567.25, own: false } },
    sampleContext,
  )
  expect(shop?.rows.map(({ value }) => value)).toEqual([
    '₹\u00a01,23,456.50',
    '12,34,567.25 metres',
    'No',
  ])
})
