import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { dateOf } from '../../billing/billing'
import { mayRemit } from '../../billing/rules/undo-payment'
import { Day, dayAt } from '../../dates/dates'
import { shortAmount } from '../../language/amounts'
import { dayWords } from '../../language/days'
import { AmountOrNothing } from '../../money/amount'
import { money, zero } from '../../money/money'
import { InvalidInput, NotFound, Refusal, type Fault } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import { takenOf } from '../undo-payment'
import { plainReference } from '../tender/reference-key'
import { differingKinds, slipTotals, type SlipTotals } from './slip-totals'

const total = z.preprocess(
  (text) => (typeof text === 'string' && text.trim() === '' ? '0' : text),
  AmountOrNothing.default(zero),
)
const receiptIds = z.union([z.array(z.uuid()).min(1).max(500), z.uuid().transform((one) => [one])])

const Slip = z.object({
  receipts: receiptIds,
  slipNumber: z.string().trim().min(1).max(30),
  slipOn: Day,
  bankAccount: z.string().trim().min(1).max(40),
  cash: total,
  cheques: total,
  drafts: total,
  cards: total,
  remark: z.string().trim().max(200).optional(),
})

/**
 * Prepares a pay-in slip: these receipts, on this slip, into this account, with a total for each kind of instrument as
 * counted. Until another officer has looked at it, the money is held and the receipts stay as they are.
 */
export const prepareRemittance = operation({
  name: 'collection.prepare-remittance',
  summary: 'Prepare a pay-in slip for receipts whose money is held',
  permission: 'collect',
  input: Slip,
  output: z.object({ id: z.uuid(), receipts: z.number().int() }),
  api: { method: 'post', path: '/remittances' },
  run: async ({ actor, input, tx, now, about }) => {
    const { tenantId } = actor
    const ids = [...new Set(input.receipts)]
    const payments = await lockPayments(tx, tenantId, ids)
    if (payments.length !== ids.length) throw new NotFound('receipt')
    for (const payment of payments) {
      const answer = mayRemit(takenOf(payment))
      if (!answer.allowed) throw new Refusal(`receipt-${answer.code}`)
    }

    const found = slipTotals(payments.map(({ mode, amount }) => ({ mode, amount: money(amount) })))
    const newest =
      payments
        .map(({ at }) => dayAt(at))
        .toSorted()
        .at(-1) ?? input.slipOn
    const faults = {
      ...totalFaults(input, found, actor.language),
      ...dayFaults(input.slipOn, newest, dayAt(now), actor.language),
    }
    if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
    const slip = await holdSlip(tx, tenantId, input)

    const id = uuidv7(now)
    await tx.remittance.create({
      data: {
        tenantId,
        id,
        ...slip,
        slipOn: dateOf(input.slipOn),
        ...found,
        receipts: payments.length,
        status: 'PREPARED',
        preparedBy: actor.personId ?? null,
        preparedByName: actor.name,
        preparedAt: now,
        remark: input.remark || null,
      },
    })
    await tx.payment.updateMany({
      where: { tenantId, id: { in: payments.map((payment) => payment.id) } },
      data: { remittanceId: id, instrumentStatus: 'TO_BE_SUBMITTED' },
    })
    about(slip.slipNumber, { receipts: payments.length })
    return { id, receipts: payments.length }
  },
})

async function lockPayments(tx: Transaction, tenantId: string, receipts: string[]) {
  await tx.$queryRaw`SELECT p.id FROM payment p JOIN receipt r ON r.tenant_id = p.tenant_id AND r.payment_id = p.id
    WHERE p.tenant_id = ${tenantId} AND r.id = ANY(${receipts}::uuid[]) ORDER BY p.id FOR UPDATE OF p`
  return tx.payment.findMany({ where: { tenantId, receipt: { id: { in: receipts } } } })
}

type Faults = Record<string, Fault[]>

const totalFaults = (written: SlipTotals, found: SlipTotals, language: 'en' | 'hi'): Faults =>
  Object.fromEntries(
    differingKinds(written, found).map((kind) => [
      kind,
      [{ code: 'slip-total', params: { amount: shortAmount(found[kind], language) } }],
    ]),
  )

function dayFaults(on: Day, newest: Day, today: Day, language: 'en' | 'hi'): Faults {
  if (on > today) return { slipOn: [{ code: 'slip-day-future' }] }
  if (on >= newest) return {}
  return { slipOn: [{ code: 'slip-day-before', params: { day: dayWords(newest, language) } }] }
}

// A bank gives each slip of an account its own number.
async function holdSlip(
  tx: Transaction,
  tenantId: string,
  input: { bankAccount: string; slipNumber: string },
) {
  const bankAccount = plainReference(input.bankAccount)
  const slipNumber = plainReference(input.slipNumber)
  if (!/^\d{9,18}$/.test(bankAccount))
    throw new InvalidInput({ bankAccount: [{ code: 'bank-account' }] })
  if (slipNumber === '') throw new InvalidInput({ slipNumber: [{ code: 'required' }] })
  const lock = `${tenantId}|slip|${bankAccount}|${slipNumber}`
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))::text`
  const used = await tx.remittance.findFirst({
    where: { tenantId, bankAccount, slipNumber, status: { not: 'RETURNED' } },
    select: { id: true },
  })
  if (used) throw new InvalidInput({ slipNumber: [{ code: 'slip-used' }] })
  return { bankAccount, slipNumber }
}
