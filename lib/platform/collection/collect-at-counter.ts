import { z } from 'zod'
import { PaymentMode } from '../billing/rules/payment-modes'
import { Day } from '../dates/dates'
import { Amount } from '../money/amount'
import { operation } from '../operations/operation'
import { takePayment } from './take-payment'

/** Ways to pay at a window; what comes through the gateway is never taken by hand. */
const CounterMode = PaymentMode.exclude(['ONLINE'])

const blank = (schema: z.ZodType<string>) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema.optional())
const note = (longest: number) => blank(z.string().trim().max(longest))

/** Takes money for a bill at the counter and writes the receipt. The bill is the one the clerk saw. */
export const collectAtCounter = operation({
  name: 'collection.collect-at-counter',
  summary: 'Take money for a bill at the counter',
  permission: 'collect',
  input: z.object({
    bill: z.uuid(),
    mode: CounterMode,
    amount: Amount,
    paidBy: note(120),
    instrumentNumber: note(30),
    instrumentOn: z.preprocess((text) => (text === '' ? undefined : text), Day.optional()),
    bank: note(80),
    ifsc: note(11).transform((code) => code?.toUpperCase()),
    transactionNumber: note(60),
  }),
  output: z.object({ receipt: z.uuid(), number: z.string(), bill: z.uuid() }),
  api: { method: 'post', path: '/payments' },
  run: async ({ actor, input: { bill, ...tender }, tx, now, about }) => {
    const collectedBy = actor.personId ? { id: actor.personId, name: actor.name } : undefined
    const { receipt, payment } = await takePayment(
      tx,
      {
        bill: { tenantId: actor.tenantId, id: bill },
        tender: { ...tender, collectedBy },
        language: actor.language,
      },
      now,
    )
    about(receipt.number, { mode: payment.mode, paise: payment.amount.toString() })
    return { receipt: receipt.id, number: receipt.number, bill }
  },
})
