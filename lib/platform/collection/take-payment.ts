import type { Transaction } from '@/lib/infra/database/database'
import { getService } from '../applications/catalogue'
import { moveFile } from '../applications/move'
import { paymentStep } from '../applications/payment-step'
import { issueReceiptDocument } from '../documents/issue-receipt'
import { dateOf } from '../billing/billing'
import { expireBill } from '../billing/expire-bill'
import { openDemands, totalDue } from '../billing/open-demands'
import { apportion, type Apportionment } from '../billing/rules/apportion'
import { instrumentStart } from '../billing/rules/payment-modes'
import type { Language } from '../language/language'
import { nextNumber } from '../numbering/next-number'
import { uuidv7 } from '../operations/uuid'
import { Refusal } from '../operations/errors'
import { faultOfHeld, faultsOf, takeInHand, type BillInHand } from './bill-in-hand'
import type { Payment, Receipt, Tender } from './collection'
import { refusePayment } from './pay-faults'
import { holdReference } from './tender/hold-reference'

type Taking = {
  bill: { tenantId: string; id: string }
  tender: Tender
  language?: Language
  /** The bank has the money already, for what a checkout held. */
  held?: boolean
}

/**
 * Takes money for a bill: checks, shares it out, writes the receipt, and moves the file that waited for it. The receipt bears
 * the time the money moved, and belongs to that day's takings and that year's series; the file moves now.
 */
export async function takePayment(
  tx: Transaction,
  { bill: { tenantId, id }, tender, language = 'en', held = false }: Taking,
  now: Date,
): Promise<{ payment: Payment; receipt: Receipt }> {
  const inHand = await takeInHand(tx, tenantId, id)
  const fault = held ? faultOfHeld(inHand, tender.amount) : undefined
  if (fault) throw new Refusal(`bill-${fault}`)
  if (!held) refusePayment(faultsOf(inHand, tender, now), language)
  const referenceKey = await holdReference(tx, tenantId, tender)
  const movedAt = tender.paidAt && tender.paidAt < now ? tender.paidAt : now

  const { bill, charges, demands } = inHand
  const { advanceAllowed, advanceHead } = charges.rules
  const shares = apportion({
    paid: tender.amount,
    demands,
    heads: charges.heads,
    advanceAllowed,
    advanceHead,
  })
  const payment = await writePayment(tx, inHand, { ...tender, referenceKey }, shares, movedAt)
  await writeShares(tx, payment, shares)
  // A newer bill of the account says more than is due from here on.
  await expireBill(tx, bill)
  await tx.bill.update({
    where: { tenantId_id: { tenantId, id } },
    data: { status: tender.amount < bill.total ? 'PARTIALLY_PAID' : 'PAID' },
  })
  const receipt = await writeReceipt(tx, payment, charges.receiptNumber, now)
  await issueReceiptDocument(tx, { payment, receipt, bill, ...paidFor(inHand, shares) }, now)
  await moveOn(tx, inHand, now)
  return { payment, receipt }
}

function writePayment(
  tx: Transaction,
  { bill }: BillInHand,
  tender: Tender & { referenceKey: string | undefined },
  { advance }: Apportionment,
  at: Date,
) {
  const { mode, amount, paidBy, instrumentOn, collectedBy } = tender
  const { instrument, payment } = instrumentStart(mode)
  return tx.payment.create({
    data: {
      tenantId: bill.tenantId,
      id: uuidv7(at),
      billId: bill.id,
      personId: bill.personId,
      businessService: bill.businessService,
      consumerCode: bill.consumerCode,
      mode,
      amount,
      totalDue: bill.total,
      advance,
      paidBy: paidBy?.trim() || bill.payerName,
      instrumentNumber: tender.instrumentNumber?.trim() || null,
      instrumentOn: instrumentOn ? dateOf(instrumentOn) : null,
      bank: tender.bank?.trim() || null,
      ifsc: tender.ifsc?.trim() || null,
      transactionNumber: tender.transactionNumber?.trim() || null,
      referenceKey: tender.referenceKey ?? null,
      cashReceived: tender.received ?? null,
      status: payment,
      instrumentStatus: instrument,
      gatewayOrderId: tender.gatewayOrderId ?? null,
      collectedBy: collectedBy?.id ?? null,
      collectedByName: collectedBy?.name ?? null,
      at,
    },
  })
}

async function writeShares(
  tx: Transaction,
  { tenantId, id, personId, at }: Payment,
  { allocations, advanceLine }: Apportionment,
) {
  const data = allocations.map(({ lineId, amount }) => ({
    tenantId,
    id: uuidv7(at),
    lineId,
    paymentId: id,
    personId,
    amount,
    at,
  }))
  if (data.length > 0) await tx.allocation.createMany({ data })
  // The line of an advance bears its payment's id: that is how undoing the payment finds it.
  if (advanceLine)
    await tx.demandLine.create({ data: { tenantId, id, personId, ...advanceLine, at } })
}

async function writeReceipt(
  tx: Transaction,
  { tenantId, id, personId, at }: Payment,
  pattern: string,
  now: Date,
) {
  const numbered = await nextNumber(tx, tenantId, pattern, at)
  const heardAt = at < now ? now : null
  return tx.receipt.create({
    data: { tenantId, id: uuidv7(at), paymentId: id, personId, ...numbered, at, heardAt },
  })
}

// What the paper says the money was for: by head, with what stays as an advance.
function paidFor(
  { charges, demands }: BillInHand,
  { allocations, advanceLine, advance }: Apportionment,
) {
  const head = new Map(demands.flatMap(({ lines }) => lines.map((line) => [line.id, line.head])))
  const byHead = new Map<string, bigint>()
  const add = (code: string, amount: bigint) => byHead.set(code, (byHead.get(code) ?? 0n) + amount)
  for (const { lineId, amount } of allocations) add(head.get(lineId) ?? '', amount)
  if (advanceLine) add(advanceLine.head, advance)

  const lines = [...byHead].filter(([, amount]) => amount !== 0n)
  return {
    lines: lines.map(([code, amount]) => ({ label: charges.headName(code), amount })),
    service: { code: charges.service, name: charges.name },
  }
}

// Only a full payment moves a file, and only one that waits for it.
async function moveOn(tx: Transaction, { bill, file }: BillInHand, now: Date) {
  if (!file || totalDue(await openDemands(tx, bill)) > 0n) return
  const definition = getService(file.service)
  const step = paymentStep(definition, file)
  if (step) await moveFile(tx, { definition, file, now, ...step })
}
