import type { Transaction } from '@/lib/infra/database/database'
import { getService } from '../applications/catalogue'
import { moveFile } from '../applications/move'
import { paymentStep } from '../applications/payment-step'
import { issueReceiptDocument } from '../documents/issue-receipt'
import { dateOf } from '../billing/billing'
import { openDemands, totalDue } from '../billing/open-demands'
import { apportion, type Apportionment } from '../billing/rules/apportion'
import { instrumentStart } from '../billing/rules/payment-modes'
import type { Language } from '../language/language'
import { nextNumber } from '../numbering/next-number'
import { uuidv7 } from '../operations/uuid'
import { faultsOf, takeInHand, type BillInHand } from './bill-in-hand'
import type { Payment, Receipt, Tender } from './collection'
import { refusePayment } from './pay-faults'

type Taking = { bill: { tenantId: string; id: string }; tender: Tender; language?: Language }

/** Takes money for a bill: checks, shares it out, writes the receipt, and moves the file that waited for it. */
export async function takePayment(
  tx: Transaction,
  { bill: { tenantId, id }, tender, language = 'en' }: Taking,
  now: Date,
): Promise<{ payment: Payment; receipt: Receipt }> {
  const inHand = await takeInHand(tx, tenantId, id)
  refusePayment(faultsOf(inHand, tender, now), language)

  const { bill, charges, demands } = inHand
  const { advanceAllowed, advanceHead } = charges.rules
  const shares = apportion({
    paid: tender.amount,
    demands,
    heads: charges.heads,
    advanceAllowed,
    advanceHead,
  })
  const payment = await writePayment(tx, inHand, tender, shares, now)
  await writeShares(tx, payment, shares, now)
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
  tender: Tender,
  { advance }: Apportionment,
  now: Date,
) {
  const { mode, amount, paidBy, instrumentOn, collectedBy } = tender
  const { instrument, payment } = instrumentStart(mode)
  return tx.payment.create({
    data: {
      tenantId: bill.tenantId,
      id: uuidv7(now),
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
      status: payment,
      instrumentStatus: instrument,
      gatewayOrderId: tender.gatewayOrderId ?? null,
      collectedBy: collectedBy?.id ?? null,
      collectedByName: collectedBy?.name ?? null,
      at: now,
    },
  })
}

async function writeShares(
  tx: Transaction,
  { tenantId, id, personId }: Payment,
  { allocations, advanceLine }: Apportionment,
  now: Date,
) {
  const data = allocations.map(({ lineId, amount }) => ({
    tenantId,
    id: uuidv7(now),
    lineId,
    paymentId: id,
    personId,
    amount,
    at: now,
  }))
  if (data.length > 0) await tx.allocation.createMany({ data })
  // The line of an advance bears its payment's id: that is how undoing the payment finds it.
  if (advanceLine)
    await tx.demandLine.create({ data: { tenantId, id, personId, ...advanceLine, at: now } })
}

async function writeReceipt(
  tx: Transaction,
  { tenantId, id, personId }: Payment,
  pattern: string,
  now: Date,
) {
  const numbered = await nextNumber(tx, tenantId, pattern, now)
  return tx.receipt.create({
    data: { tenantId, id: uuidv7(now), paymentId: id, personId, ...numbered, at: now },
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
