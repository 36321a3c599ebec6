import { describe, expect, it, test } from 'vitest'
import { faultsOf } from '../operations/faults-of'
import { Amount, AmountInPaise, AmountOrNothing, largestAmount } from './amount'
import { toDecimalText } from './money'

const faultOf = (text: string, schema = Amount) => {
  const read = schema.safeParse(text)
  return read.success ? undefined : faultsOf(read.error).faults['']?.map(({ code }) => code)
}

test.each([
  ['1500', 150_000n],
  ['1,500.5', 150_050n],
  ['₹ 99,99,99,99,999.00', 9_999_999_999_900n],
  ['१,५००.०५', 150_005n],
  ['Rs. 300/-', 30_000n],
  ['0.01', 1n],
])('%s is %s paise', (text, paise) => {
  expect(Amount.parse(text)).toBe(paise)
})

test.each([
  ['-300', 'amount-not-positive'],
  ['−300', 'not-an-amount'],
  ['0', 'amount-not-positive'],
  ['0.00', 'amount-not-positive'],
  ['99999999999.01', 'amount-too-large'],
  ['92233720368547758.07', 'amount-too-large'],
  ['9'.repeat(50), 'amount-too-large'],
  ['1.234', 'not-an-amount'],
  ['1e5', 'not-an-amount'],
  ['three hundred', 'not-an-amount'],
  ['  ', 'required'],
])('%s is refused as %s', (text, code) => {
  expect(faultOf(text)).toEqual([code])
})

describe('where nothing means something', () => {
  it('nothing is taken, less than nothing is not', () => {
    expect(AmountOrNothing.parse('0')).toBe(0n)
    expect(faultOf('-0.01', AmountOrNothing)).toEqual(['amount-not-positive'])
  })
})

it('is written as decimal text', () => {
  expect(Amount.encode(largestAmount)).toBe('99999999999.00')
  expect(toDecimalText(largestAmount)).toBe('99999999999.00')
})

it('is bounded in paise as well', () => {
  expect(AmountInPaise.safeParse(largestAmount).success).toBe(true)
  for (const paise of [0n, -1n, largestAmount + 1n])
    expect(AmountInPaise.safeParse(paise).success).toBe(false)
})
