import { describe, expect, it } from 'vitest'
import { rupees } from '../../money/money'
import { adjustmentLists, largestOf, type AdjustmentRules } from './limits'

const rules: AdjustmentRules = {
  limits: new Map([
    ['TS01', { REBATE: rupees(500), PENALTY: rupees(2000) }],
    ['EO01', { REBATE: rupees(100000), PENALTY: rupees(1000) }],
  ]),
  documentAbove: rupees(1000),
}

describe('the most an officer may approve', () => {
  it('is the largest of their designations, each kind by itself', () => {
    expect(largestOf(rules, ['TS01', 'EO01'], 'REBATE')).toEqual({
      designation: 'EO01',
      amount: rupees(100000),
    })
    expect(largestOf(rules, ['EO01', 'TS01'], 'PENALTY')?.designation).toBe('TS01')
  })

  it('is nothing for a designation without a limit', () => {
    expect(largestOf(rules, ['LC01'], 'REBATE')).toBeUndefined()
  })
})

describe('a ULB’s own limit', () => {
  const { data } = adjustmentLists['adjustment-limit'] ?? { data: undefined }
  it.each([
    [{ REBATE: '500', PENALTY: '0' }, true],
    [{ REBATE: '-500', PENALTY: '0' }, false],
    [{ REBATE: '92233720368547758.07', PENALTY: '0' }, false],
    [{ REBATE: '500' }, false],
    [{ REBATE: 500, PENALTY: 0 }, false],
  ])('%j is taken: %s', (value, taken) => {
    expect(data?.safeParse(value).success).toBe(taken)
  })
})
