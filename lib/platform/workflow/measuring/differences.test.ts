import { describe, expect, it } from 'vitest'
import { getService } from '@/lib/platform/applications/catalogue'
import { sampleContext } from '../../forms/sample-context'
import { asFound, differencesOf, differenceText } from './differences'
import { measuredFields } from './measured-fields'

const dogs = [
  { code: 'ORDINARY', name: { en: 'Ordinary', hi: 'सामान्य' }, data: {} },
  { code: 'RESTRICTED', name: { en: 'Restricted', hi: 'प्रतिबंधित' }, data: {} },
]
const eating = [{ code: 'EATERY', name: { en: 'Eating house', hi: 'भोजनालय' }, data: {} }]
const context = { ...sampleContext, masters: { 'trade-type': eating, 'dog-class': dogs } }
const [tradeLicence, dogLicence] = [getService('trade-licence'), getService('dog-licence')]

const shop = {
  units: [
    { category: 'FOOD', type: 'EATERY', quantity: 20, unit: { en: 'sq m', hi: 'वर्ग मी' } },
    { category: 'FOOD', type: 'EATERY' },
  ],
  accessories: [{ kind: 'GENERATOR', size: 5, count: 2 }],
}

describe('a trade', () => {
  const measured = measuredFields(tradeLicence, shop, context)

  it('is measured by every quantity that was declared', () => {
    expect(measured.map(({ question }) => question.code)).toEqual([
      'units-0-quantity',
      'accessories-0-size',
      'accessories-0-count',
    ])
    expect(measured[0]).toMatchObject({
      declared: 20,
      name: { en: 'Eating house: How much or how many?' },
      question: { required: false, hint: { en: 'Declared: 20 sq m', hi: 'घोषित: 20 वर्ग मी' } },
    })
  })

  it('declared with 20 and found with 34 differs by 14', () => {
    const differences = differencesOf(measured, {
      'units-0-quantity': 34,
      'accessories-0-count': 2,
    })
    expect(differences).toMatchObject([{ section: 'units', index: 0, declared: 20, found: 34 }])
    expect(differences.map(differenceText)).toEqual(['+14'])
    expect(asFound(shop, differences).units).toMatchObject([{ quantity: 34 }, { type: 'EATERY' }])
    expect(shop.units[0]?.quantity).toBe(20)
  })

  it('that was not measured is as declared', () => {
    expect(differencesOf(measured, {})).toEqual([])
    expect(differencesOf(measured, { 'units-0-quantity': null })).toEqual([])
    expect(asFound(shop, [])).toEqual(shop)
  })

  it('may be smaller than declared', () => {
    expect(differenceText({ declared: 20.5, found: 20.25 })).toBe('−0.25')
  })
})

describe('a dog', () => {
  const answers = { dog: { name: 'Sheru', class: 'ORDINARY' } }
  const measured = measuredFields(dogLicence, answers, context)

  it('of another kind than declared differs', () => {
    const differences = differencesOf(measured, { 'dog-class': 'RESTRICTED' })
    expect(differences).toMatchObject([
      { index: undefined, declared: 'ORDINARY', found: 'RESTRICTED' },
    ])
    expect(differences.map(differenceText)).toEqual([''])
    expect(asFound(answers, differences)).toEqual({ dog: { name: 'Sheru', class: 'RESTRICTED' } })
  })
})
