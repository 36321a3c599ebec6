import { transaction } from '@/lib/infra/database/database'
import { openDemands, totalDue } from '@/lib/platform/billing/open-demands'
import { ulb, type MoneyRequest, type Prepared } from './money-requests'

/** Everything in the books and the answers that is not as if each request had been sent once; empty when all is well. */
export async function accountFor({ requests, bills }: Prepared): Promise<string[]> {
  const faults = [...answerFaults(requests)]
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, async (tx) => {
    for (const bill of bills) {
      const where = { tenantId: ulb, billId: bill.id }
      const payments = await tx.payment.findMany({ where, include: { receipt: true } })
      const [payment] = payments
      if (payments.length !== 1) faults.push(`${bill.number}: ${payments.length} payments`)
      if (!payment?.receipt) faults.push(`${bill.number}: no receipt`)
      if (payment && payment.amount !== bill.total) faults.push(`${bill.number}: another amount`)
      if (totalDue(await openDemands(tx, bill)) !== 0n) faults.push(`${bill.number}: still due`)
    }
    const receipts = await tx.receipt.findMany({
      where: { tenantId: ulb },
      orderBy: [{ series: 'asc' }, { sequence: 'asc' }],
    })
    const bySeries = new Map<string, number>()
    for (const { series, sequence, number } of receipts) {
      const expected = (bySeries.get(series) ?? 0) + 1
      if (sequence !== expected) faults.push(`${number}: should be ${expected} in its series`)
      bySeries.set(series, sequence)
    }
    const refunds = await tx.refund.count({ where: { tenantId: ulb } })
    if (refunds > 0) faults.push(`${refunds} refunds nobody asked for`)
  })
  return faults
}

/** The same request has the same answer, each time; a callback leads on, a webhook is accepted. */
function answerFaults(requests: readonly MoneyRequest[]): string[] {
  const byName = new Map<string, Set<string>>()
  const faults: string[] = []
  for (const { name, answers } of requests) {
    for (const { status, body } of answers) {
      if (![200, 201, 303].includes(status)) faults.push(`${name}: answered ${status} ${body}`)
      if (!name.startsWith('bill')) continue
      byName.set(name, (byName.get(name) ?? new Set()).add(body))
    }
    if (answers.length !== 1) faults.push(`${name}: ${answers.length} answers`)
  }
  for (const [name, bodies] of byName) {
    if (bodies.size > 1) faults.push(`${name}: ${bodies.size} different answers`)
  }
  return faults
}
