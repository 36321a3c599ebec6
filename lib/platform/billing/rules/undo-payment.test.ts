import { expect, test } from 'vitest'
import type { InstrumentStatus, PaymentMode, PaymentStatus } from './payment-modes'
import { mayCancel, mayClear, mayDishonour, mayRefund, mayRemit, type Answer } from './undo-payment'

const said = (answer: Answer) => (answer.allowed ? 'yes' : answer.code)

type Row = [PaymentMode, InstrumentStatus, PaymentStatus, boolean, string, string, string, string]

test.each<Row>([
  ['CASH', 'APPROVED', 'NEW', true, 'yes', 'wrong-mode', 'wrong-mode', 'yes'],
  ['CASH', 'APPROVED', 'NEW', false, 'not-newest', 'wrong-mode', 'wrong-mode', 'yes'],
  [
    'CASH',
    'REMITTED',
    'DEPOSITED',
    true,
    'already-remitted',
    'wrong-mode',
    'wrong-mode',
    'already-remitted',
  ],
  [
    'CASH',
    'CANCELLED',
    'CANCELLED',
    true,
    'already-undone',
    'wrong-mode',
    'wrong-mode',
    'already-undone',
  ],
  ['CHEQUE', 'APPROVED', 'NEW', true, 'yes', 'yes', 'wrong-mode', 'yes'],
  [
    'CHEQUE',
    'REMITTED',
    'DEPOSITED',
    true,
    'already-remitted',
    'yes',
    'wrong-mode',
    'already-remitted',
  ],
  [
    'CHEQUE',
    'REMITTED',
    'DEPOSITED',
    false,
    'not-newest',
    'not-newest',
    'wrong-mode',
    'already-remitted',
  ],
  [
    'CHEQUE',
    'DISHONOURED',
    'DISHONOURED',
    true,
    'already-undone',
    'already-undone',
    'wrong-mode',
    'already-undone',
  ],
  ['CHEQUE', 'APPROVED', 'DEPOSITED', true, 'already-remitted', 'yes', 'wrong-mode', 'yes'],
  ['DD', 'APPROVAL_PENDING', 'NEW', true, 'not-open', 'not-open', 'wrong-mode', 'not-open'],
  ['POSTAL_ORDER', 'APPROVED', 'NEW', true, 'yes', 'wrong-mode', 'wrong-mode', 'wrong-mode'],
  ['ONLINE', 'REMITTED', 'DEPOSITED', true, 'already-remitted', 'wrong-mode', 'yes', 'wrong-mode'],
  [
    'ONLINE',
    'REMITTED',
    'DEPOSITED',
    false,
    'not-newest',
    'wrong-mode',
    'not-newest',
    'wrong-mode',
  ],
  [
    'ONLINE',
    'CANCELLED',
    'CANCELLED',
    true,
    'already-undone',
    'wrong-mode',
    'already-undone',
    'wrong-mode',
  ],
  [
    'CARD',
    'REMITTED',
    'RECONCILED',
    true,
    'already-remitted',
    'wrong-mode',
    'yes',
    'already-remitted',
  ],
  ['CARD', 'APPROVED', 'NEW', true, 'yes', 'wrong-mode', 'not-open', 'yes'],
  [
    'CHEQUE',
    'REMITTED',
    'RECONCILED',
    true,
    'already-remitted',
    'already-cleared',
    'wrong-mode',
    'already-remitted',
  ],
])('%s %s %s, newest %s: cancel %s, dishonour %s, refund %s, remit %s', (...row) => {
  const [mode, instrument, payment, newest, cancel, dishonour, refund, remit] = row
  const taken = { mode, instrument, payment }
  expect(said(mayCancel(taken, newest))).toBe(cancel)
  expect(said(mayDishonour(taken, newest))).toBe(dishonour)
  expect(said(mayRefund(taken, newest))).toBe(refund)
  expect(said(mayRemit(taken))).toBe(remit)
})

test.each<[PaymentMode, InstrumentStatus, PaymentStatus, string]>([
  ['CHEQUE', 'APPROVED', 'NEW', 'not-deposited'],
  ['CHEQUE', 'TO_BE_SUBMITTED', 'NEW', 'not-deposited'],
  ['CHEQUE', 'REMITTED', 'DEPOSITED', 'yes'],
  ['DD', 'REMITTED', 'RECONCILED', 'already-cleared'],
  ['DD', 'DISHONOURED', 'DISHONOURED', 'already-undone'],
  ['CASH', 'REMITTED', 'DEPOSITED', 'wrong-mode'],
])('%s %s %s: clear %s', (mode, instrument, payment, answer) =>
  expect(said(mayClear({ mode, instrument, payment }))).toBe(answer),
)
