import type { Transaction } from '@/lib/infra/database/database'
import { InvalidInput } from '../../operations/errors'
import type { Tender } from '../collection'
import { referenceOf } from './reference-key'

/**
 * Holds a tender's reference for this transaction; gives its key, to be written on the payment. Throws InvalidInput with
 * the first receipt's number when a payment that still counts has it, and when there is nothing in it to compare.
 */
export async function holdReference(
  tx: Transaction,
  tenantId: string,
  tender: Tender,
): Promise<string | undefined> {
  const reference = referenceOf(tender)
  if (!reference) return undefined
  const { key, field } = reference
  if (key.endsWith(':'))
    throw new InvalidInput({ [field]: [{ code: missing[field] ?? 'invalid' }] })

  const lock = `${tenantId}|reference|${key}`
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))::text`
  const first = await tx.payment.findFirst({
    where: { tenantId, referenceKey: key, status: { notIn: ['CANCELLED', 'DISHONOURED'] } },
    select: { receipt: { select: { number: true } } },
  })
  if (!first) return key
  const fault = { code: 'pay-reference-used', params: { receipt: first.receipt?.number ?? '' } }
  throw new InvalidInput({ [field]: [fault] })
}

const missing: Readonly<Record<string, string>> = {
  transactionNumber: 'pay-transaction-missing',
  instrumentNumber: 'pay-instrument-missing',
}
