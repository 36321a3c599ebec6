import { describe, expect, it, test } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { checkAnswers } from './check-answers'
import { papersNeeded } from './papers'
import { sampleAnswers } from './sample-answers'
import { sampleContext as context } from './sample-context'

const changed = (change: object) => ({ ...sampleAnswers, ...change })

it('takes whole and right answers as they are, with what is computed', () => {
  const { answers, faults } = checkAnswers(tradeLicence, sampleAnswers, context)
  expect(faults).toEqual({})
  expect(answers).toEqual(sampleAnswers)
})

test.each([
  ['no trade', { units: [] }, { units: ['too-few'] }],
  ['no list', { units: 'LODGE' }, { units: ['too-few'] }],
  [
    'too many owners',
    { owners: Array.from({ length: 11 }, () => sampleAnswers['owners'][0]) },
    { owners: ['too-many'] },
  ],
  [
    'a trade of another category',
    { units: [{ category: 'FOOD', type: 'LODGE', quantity: 2 }] },
    { 'units.0.type': ['not-an-option'] },
  ],
  [
    'a measured trade without its measure',
    { units: [{ type: 'LODGE' }] },
    { 'units.0.quantity': ['unanswered'] },
  ],
  [
    'no address',
    { premises: { holding: 'OCCUPANCYTYPE.OWNED' } },
    { 'premises.address.ward': ['not-a-ward'] },
  ],
])('finds %s', (_what, change, faults) => {
  const found = checkAnswers(tradeLicence, changed(change), context).faults
  expect(
    Object.fromEntries(
      Object.entries(found).map(([name, all]) => [name, all.map(({ code }) => code)]),
    ),
  ).toEqual(faults)
})

describe('what is not asked', () => {
  it('goes: unknown sections and fields, hidden answers, sent computed ones', () => {
    const units = [{ category: 'FOOD', type: 'TEA', quantity: 7, unit: 'mine', more: 1 }]
    const { answers } = checkAnswers(tradeLicence, changed({ units, extra: {} }), context)
    expect(answers['units']).toEqual([{ category: 'FOOD', type: 'TEA' }])
    expect(answers).not.toHaveProperty('extra')
  })

  it('a trade tells its category', () => {
    const { answers } = checkAnswers(tradeLicence, changed({ units: [{ type: 'TEA' }] }), context)
    expect(answers['units']).toEqual([{ category: 'FOOD', type: 'TEA' }])
  })
})

it('needs the papers whose rules hold', () => {
  const needed = papersNeeded(tradeLicence, sampleAnswers, context).map(({ code }) => code)
  expect(needed).toEqual(['IDPROOF', 'OWNERPHOTO', 'RENTAGREEMENT', 'PARTNERSHIPDEED'])
})
