import { expect, test } from 'vitest'
import { plainReference, referenceOf } from './reference-key'

test.each([
  ['6123 0000 4410', '612300004410'],
  ['6123-0000–4410', '612300004410'],
  ['६१२३०००० ४४१०', '612300004410'],
  ['６１２３００００４４１０', '612300004410'],
  ['۶۱۲۳۰۰۰۰۴۴۱۰', '612300004410'],
  ['utr\u200bsbin0001/22', 'UTRSBIN000122'],
])('%s is compared as %s', (typed, plain) => expect(plainReference(typed)).toBe(plain))

const paper = { instrumentNumber: '004413', ifsc: 'SBIN0000001' }

test('one number is one payment, under whichever way to pay it is typed', () => {
  const keys = [
    referenceOf({ mode: 'UPI', transactionNumber: '6123 00004410' }),
    referenceOf({ mode: 'CARD', transactionNumber: '612300004410', instrumentNumber: '4242' }),
    referenceOf({ mode: 'OFFLINE_NEFT', instrumentNumber: '६१२३०००० ४४१०', ifsc: 'SBIN0000001' }),
  ]
  expect(new Set(keys.map((reference) => reference?.key))).toEqual(new Set(['TXN:612300004410']))
})

test('a cheque is its number at its branch, whatever zeros lead it; a draft is not a cheque', () => {
  const key = (tender: Parameters<typeof referenceOf>[0]) => referenceOf(tender)?.key
  expect(key({ mode: 'CHEQUE', ...paper })).toBe(
    key({ mode: 'CHEQUE', instrumentNumber: '4413', ifsc: 'sbin-0000001' }),
  )
  expect(key({ mode: 'CHEQUE', ...paper })).not.toBe(key({ mode: 'DD', ...paper }))
  expect(key({ mode: 'CHEQUE', ...paper })).not.toBe(
    key({ mode: 'CHEQUE', ...paper, ifsc: 'SBIN0000002' }),
  )
  expect(key({ mode: 'CHEQUE', instrumentNumber: '1', bank: 'Sample Bank' })).toBe(
    key({ mode: 'CHEQUE', instrumentNumber: '01', bank: 'sample  bank' }),
  )
})

test('cash and what the gateway brings have none', () => {
  expect(referenceOf({ mode: 'CASH' })).toBeUndefined()
  expect(
    referenceOf({ mode: 'ONLINE', transactionNumber: 'pay_aB', gatewayOrderId: 'x' }),
  ).toBeUndefined()
})
