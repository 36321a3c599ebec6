import { collectAtCounter } from '@/lib/platform/collection/collect-at-counter'
import type { Caller } from '@/lib/platform/access/actor'
import { withQuery, paths } from '../../paths'

type Asked = Parameters<typeof collectAtCounter>[1] & { key: string }

/** Takes the money of one filled-in form once, however often the button is pressed. */
export const takeOnce = (caller: Caller, { key, ...asked }: Asked) =>
  collectAtCounter(caller, asked, { idempotencyKey: key })

/** The receipt that was written; it says what to give back. */
export const receiptAddress = ({ receipt }: { receipt: string }): string =>
  withQuery(`${paths.desk('receipts')}/${receipt}`, { taken: 'yes' })

type Values = Record<string, string | string[]>

const plain = (value: string | string[] | undefined) =>
  String(value ?? '')
    .replaceAll(',', '')
    .trim()

/** Amounts as clerks type them: `17,365`. */
export const plainAmounts = (values: Values): Values => ({
  ...values,
  amount: plain(values['amount']),
  received: plain(values['received']),
  receivedConfirmed: plain(values['receivedConfirmed']),
})
