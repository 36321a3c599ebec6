import { expect, it, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import { rupees } from '@/lib/platform/money/money'
import { checkPayment, type PayableBill, type PaymentOffer } from './check-payment'
import { instrumentStart, PaymentMode, paymentModes } from './payment-modes'
import { BusinessServiceRules } from './rules'

const now = new Date('2026-11-22T12:00:00+05:30')
const day = (text: string) => Day.parse(text)
const strict = BusinessServiceRules.parse({
  partPaymentAllowed: false,
  advanceAllowed: false,
  modesNotAllowed: ['DD'],
})
const easy = BusinessServiceRules.parse({
  partPaymentAllowed: true,
  advanceAllowed: true,
  advanceHead: 'ADVANCE',
  minimumPayable: '100',
  modesNotAllowed: [],
})
const bill: PayableBill = {
  status: 'ACTIVE',
  total: rupees(1500),
  expiresAt: new Date('2026-11-22T23:59:59.999+05:30'),
}
const cash: PaymentOffer = { amount: rupees(1500), mode: 'CASH' }
const cheque: PaymentOffer = {
  amount: rupees(1500),
  mode: 'CHEQUE',
  instrumentNumber: '000123',
  instrumentOn: day('2026-11-20'),
  ifsc: 'ABCD0123456',
}

type Case = [string, string[], Partial<PayableBill>, PaymentOffer, BusinessServiceRules]

test.each<Case>([
  ['the whole bill in cash', [], {}, cash, strict],
  ['a lapsed bill', ['expired'], { expiresAt: new Date(+now - 1) }, cash, strict],
  ['a bill marked lapsed', ['expired'], { status: 'EXPIRED' }, cash, strict],
  ['a bill closed by a part payment', ['expired'], { status: 'PARTIALLY_PAID' }, cash, strict],
  ['a paid bill', ['already-paid'], { status: 'PAID' }, cash, strict],
  ['a bill with a payment under way', ['already-paid'], { hasOpenPayment: true }, cash, strict],
  ['a cancelled bill', ['cancelled'], { status: 'CANCELLED' }, cash, strict],
  ['less than nothing', ['negative'], {}, { ...cash, amount: rupees(-1500) }, easy],
  ['paise', ['fraction'], {}, { ...cash, amount: rupees('1400.50') }, easy],
  ['a bill that was not rounded', ['fraction'], { total: rupees('1500.50') }, cash, easy],
  ['too much', ['too-much'], {}, { ...cash, amount: rupees(1501) }, strict],
  ['too much as an advance', [], {}, { ...cash, amount: rupees(1501) }, easy],
  ['too little', ['too-little'], {}, { ...cash, amount: rupees(1499) }, strict],
  ['a part', [], {}, { ...cash, amount: rupees(100) }, easy],
  ['a part below the minimum', ['below-minimum'], {}, { ...cash, amount: rupees(99) }, easy],
  ['a small bill in full', [], { total: rupees(60) }, { ...cash, amount: rupees(60) }, easy],
  [
    'part of a small bill',
    ['below-minimum'],
    { minimumPayable: rupees(50), total: rupees(60) },
    { ...cash, amount: rupees(49) },
    easy,
  ],
  [
    'part of a bill below the minimum',
    ['below-minimum'],
    { total: rupees(60) },
    { ...cash, amount: rupees(59) },
    easy,
  ],
  ['nothing of something', ['too-little'], {}, { ...cash, amount: rupees(0) }, easy],
  ['nothing of nothing', [], { total: rupees(0) }, { ...cash, amount: rupees(0) }, strict],
  ['a draft', ['mode-not-allowed'], {}, { ...cheque, mode: 'DD' }, strict],
  ['a cheque', [], {}, cheque, strict],
  [
    'a cheque without a number',
    ['instrument-missing'],
    {},
    { ...cheque, instrumentNumber: ' ' },
    strict,
  ],
  [
    'a cheque without a date',
    ['instrument-date-missing'],
    {},
    { ...cheque, instrumentOn: undefined },
    strict,
  ],
  ['a cheque without a bank', ['ifsc'], {}, { ...cheque, ifsc: undefined }, strict],
  ['a cheque of a wrong bank', ['ifsc'], {}, { ...cheque, ifsc: 'ABCD1123456' }, strict],
  [
    'a cheque of tomorrow',
    ['cheque-date-future'],
    {},
    { ...cheque, instrumentOn: day('2026-11-23') },
    strict,
  ],
  ['a cheque of 90 days', [], {}, { ...cheque, instrumentOn: day('2026-08-24') }, strict],
  [
    'a cheque of 91 days',
    ['cheque-older-than-90-days'],
    {},
    { ...cheque, instrumentOn: day('2026-08-23') },
    strict,
  ],
  [
    'an old cheque taken in time on paper',
    [],
    {},
    { ...cheque, instrumentOn: day('2026-08-23'), manualReceiptOn: day('2026-11-21') },
    strict,
  ],
  [
    'a paper receipt of tomorrow',
    ['receipt-date-future'],
    {},
    { ...cash, manualReceiptOn: day('2026-11-23') },
    strict,
  ],
  [
    'a card without its slip',
    ['instrument-missing', 'transaction-missing'],
    {},
    { ...cash, mode: 'CARD' },
    strict,
  ],
  ['UPI without a number', ['transaction-missing'], {}, { ...cash, mode: 'UPI' }, strict],
  ['a wrong mobile', ['mobile'], {}, { ...cash, payerMobile: '5123456789' }, strict],
  [
    'several at once',
    ['mode-not-allowed', 'too-little', 'ifsc'],
    {},
    { ...cheque, mode: 'DD', amount: rupees(1), ifsc: '' },
    strict,
  ],
])('%s: %j', (_name, codes, change, payment, rules) => {
  const faults = checkPayment({ ...bill, ...change }, payment, rules, now)
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

it('asks for no more than a small bill owes', () => {
  const offer = { ...cash, amount: rupees(59) }
  expect(checkPayment({ ...bill, total: rupees(60) }, offer, easy, now)).toEqual([
    { code: 'below-minimum', amount: rupees(60) },
  ])
})

it('says what would do', () => {
  expect(checkPayment(bill, { ...cash, amount: rupees(1) }, strict, now)).toEqual([
    { code: 'too-little', amount: bill.total },
  ])
  const old = { ...cheque, instrumentOn: day('2026-01-01') }
  expect(checkPayment(bill, old, strict, now)).toEqual([
    { code: 'cheque-older-than-90-days', day: '2026-08-24' },
  ])
})

it('begins as deposited exactly what the bank has already', () => {
  const settled = PaymentMode.options.filter((mode) => paymentModes[mode].settled)
  expect(settled).toEqual(['CARD', 'UPI', 'ONLINE', 'ONLINE_NEFT', 'ONLINE_RTGS'])
  expect(instrumentStart('ONLINE')).toEqual({ instrument: 'REMITTED', payment: 'DEPOSITED' })
  expect(instrumentStart('CHEQUE')).toEqual({ instrument: 'APPROVED', payment: 'NEW' })
})

it('keeps no advance without a head for it', () => {
  const rules = { partPaymentAllowed: true, advanceAllowed: true, modesNotAllowed: [] }
  expect(BusinessServiceRules.safeParse(rules).success).toBe(false)
})
