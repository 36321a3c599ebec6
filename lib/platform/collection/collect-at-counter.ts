import { z } from 'zod'
import { PaymentMode } from '../billing/rules/payment-modes'
import { Day } from '../dates/dates'
import { plainDigits } from '../forms/plain-text'
import { Amount } from '../money/amount'
import { MoneyText } from '../money/money'
import { InvalidInput } from '../operations/errors'
import { operation } from '../operations/operation'
import { takePayment } from './take-payment'
import { receivedFaults } from './tender/cash-received'

/** Ways to pay at a window; what comes through the gateway is never taken by hand. */
const CounterMode = PaymentMode.exclude(['ONLINE'])

const blank = (schema: z.ZodType<string>) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema.optional())
const rupeesOrNothing = z.preprocess(
  (text) => (typeof text === 'string' ? plainDigits(text) || undefined : text),
  MoneyText.optional(),
)
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
    /** What was handed over in cash; nothing said means just the amount. */
    received: rupeesOrNothing,
    /** The same sum again, when it was asked about. */
    receivedConfirmed: rupeesOrNothing,
  }),
  output: z.object({ receipt: z.uuid(), number: z.string(), bill: z.uuid() }),
  api: { method: 'post', path: '/payments' },
  run: async ({ actor, input, tx, now, about }) => {
    const { bill, received: handed, receivedConfirmed: confirmed, ...tender } = input
    const received = tender.mode === 'CASH' ? handed : undefined
    const { amount } = tender
    const faults = receivedFaults({ amount, received, confirmed }, actor.language)
    if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
    const collectedBy = actor.personId ? { id: actor.personId, name: actor.name } : undefined
    const { receipt, payment } = await takePayment(
      tx,
      {
        bill: { tenantId: actor.tenantId, id: bill },
        tender: { ...tender, received, collectedBy },
        language: actor.language,
      },
      now,
    )
    about(receipt.number, { mode: payment.mode, paise: payment.amount.toString() })
    return { receipt: receipt.id, number: receipt.number, bill }
  },
})
