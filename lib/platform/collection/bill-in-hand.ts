import type { Transaction } from '@/lib/infra/database/database'
import { lockApplication, type Application } from '../applications/application'
import { chargeRules, type ChargeRules } from '../billing/charge-rules'
import type { Bill } from '../billing/current-bill'
import { lockConsumer, openDemands, totalDue } from '../billing/open-demands'
import { checkPayment } from '../billing/rules/check-payment'
import type { PaymentFault } from '../billing/rules/payment-fault'
import type { OpenDemand } from '../billing/rules/rules'
import { money, type Money } from '../money/money'
import { NotFound } from '../operations/errors'
import type { Tender } from './collection'

/** A bill about to be paid: its account is locked, so nothing about it changes until the transaction ends. */
export type BillInHand = {
  bill: Bill
  file: Application | undefined
  charges: ChargeRules
  demands: readonly OpenDemand[]
  /** Some payment of this bill has not been taken back. */
  paid: boolean
}

/** Takes a bill in hand; file, then account, then bill are locked, always in this order. Throws NotFound. */
export async function takeInHand(
  tx: Transaction,
  tenantId: string,
  billId: string,
): Promise<BillInHand> {
  const where = { tenantId_id: { tenantId, id: billId } }
  const seen = await tx.bill.findUnique({ where })
  if (!seen) throw new NotFound('bill')
  const file = seen.applicationId
    ? await lockApplication(tx, tenantId, seen.applicationId)
    : undefined
  await lockConsumer(tx, seen)
  await tx.$queryRaw`SELECT id FROM bill WHERE tenant_id = ${tenantId} AND id = ${billId}::uuid FOR UPDATE`

  const bill = await tx.bill.findUniqueOrThrow({ where })
  const open = await tx.payment.findFirst({
    where: { tenantId, billId, status: { notIn: ['CANCELLED', 'DISHONOURED'] } },
    select: { id: true },
  })
  return {
    bill,
    file,
    charges: chargeRules(bill.businessService),
    demands: await openDemands(tx, bill),
    paid: open !== null,
  }
}

/**
 * What speaks against money the bank took for what a checkout held. That the bill lapsed meanwhile or that more is due by
 * now does not: it was payable when the payer set out. What came on top is due on a new bill.
 */
export function faultOfHeld(
  { charges, demands, paid }: BillInHand,
  amount: Money,
): 'already-paid' | 'not-payable' | undefined {
  const due = totalDue(demands)
  if (paid || (due <= 0n && demands.length > 0)) return 'already-paid'
  if (amount <= due || charges.rules.advanceAllowed) return undefined
  return 'not-payable'
}

/** Everything that speaks against paying the bill in hand this way now. */
export function faultsOf(
  { bill, charges, demands, paid }: BillInHand,
  tender: Tender,
  now: Date,
): PaymentFault[] {
  // The bill is a snapshot: when the account no longer agrees with it, it is not what is due.
  const stale = bill.status === 'ACTIVE' && totalDue(demands) !== bill.total
  const payable = {
    status: stale ? ('EXPIRED' as const) : statusOf(bill),
    total: money(bill.total),
    expiresAt: bill.expiresAt,
    minimumPayable: bill.minimumPayable === null ? undefined : money(bill.minimumPayable),
    hasOpenPayment: paid,
  }
  return checkPayment(payable, tender, charges.rules, now)
}

const statuses = ['ACTIVE', 'PAID', 'PARTIALLY_PAID', 'EXPIRED', 'CANCELLED'] as const

function statusOf({ status }: Bill) {
  const known = statuses.find((each) => each === status)
  if (!known) throw new Error(`A bill cannot be ${status}`)
  return known
}
