import { z } from 'zod'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { Amount } from '../money/amount'
import { money } from '../money/money'
import { NotFound, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { findTenant } from '../tenancy/tenancy'
import { faultsOf, takeInHand } from './bill-in-hand'
import { orderReference } from './order-reference'
import { refusePayment } from './pay-faults'

/** An attempt to pay on-line, as the database keeps it. */
export type GatewayOrder = Prisma.GatewayOrderGetPayload<object>

export const CheckoutInput = z.object({
  /** The tenant, `uk.dehradun`. */
  ulb: z.string(),
  token: z.string(),
  /** The bill the payer saw; if another one is due by now, nothing is charged. */
  bill: z.uuid(),
  /** Less than the whole, where the service allows it. */
  amount: Amount.optional(),
})

const fresh = 30 * 60_000

/** Notes down that somebody is about to pay a bill on-line; an order still fresh is used again. */
export const prepareOrder = operation({
  name: 'collection.prepare-order',
  summary: 'Note down that a bill is about to be paid on-line',
  permission: 'system',
  input: CheckoutInput,
  output: z.object({
    order: z.uuid(),
    reference: z.string(),
    paise: z.string(),
    bill: z.string(),
    payer: z.string(),
  }),
  run: async ({ actor, input: { token, bill: billId, amount }, tx, now, about }) => {
    const { tenantId } = actor
    const linked = await tx.bill.findUnique({ where: { payToken: token } })
    if (!linked || linked.tenantId !== tenantId) throw new NotFound('bill')
    const inHand = await takeInHand(tx, tenantId, billId)
    const { bill } = inHand
    if (
      bill.businessService !== linked.businessService ||
      bill.consumerCode !== linked.consumerCode
    )
      throw new NotFound('bill')
    if (bill.status === 'EXPIRED' || bill.status === 'CANCELLED') throw new Refusal('bill-changed')

    const asked = amount ?? money(bill.total)
    const tender = { mode: 'ONLINE' as const, amount: asked, transactionNumber: 'asked' }
    refusePayment(faultsOf(inHand, tender, now), actor.language)

    const order =
      (await openOrder(tx, bill, asked, now)) ??
      (await create(tx, bill, asked, actor.language, now))
    about(order.reference, { paise: asked.toString() })
    const { id, reference } = order
    return {
      order: id,
      reference,
      paise: asked.toString(),
      bill: bill.number,
      payer: bill.payerName,
    }
  },
})

type Billed = { tenantId: string; id: string; personId: string }

const openOrder = (tx: Transaction, { tenantId, id: billId }: Billed, amount: bigint, now: Date) =>
  tx.gatewayOrder.findFirst({
    where: {
      tenantId,
      billId,
      amount,
      status: { in: ['PENDING', 'FAILURE'] },
      createdAt: { gt: new Date(now.getTime() - fresh) },
    },
    orderBy: { createdAt: 'desc' },
  })

async function create(
  tx: Transaction,
  { tenantId, id: billId, personId }: Billed,
  amount: bigint,
  language: string,
  now: Date,
) {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new NotFound('ulb')
  const id = uuidv7(now)
  return tx.gatewayOrder.create({
    data: {
      tenantId,
      id,
      // Filled in by recordOrder, with the gateway that took it.
      gateway: 'none',
      reference: orderReference(tenant.code, id),
      billId,
      personId,
      amount,
      status: 'PENDING',
      language,
      createdAt: now,
    },
  })
}
