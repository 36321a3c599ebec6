import type { Transaction } from '@/lib/infra/database/database'
import { formatRupees } from '../money/format-rupees'
import { money } from '../money/money'
import type { Fact } from './documents'

/** What was paid for a file and by which receipts, as a row of its certificate; no row when it cost nothing. */
export async function feePaid(
  tx: Transaction,
  file: { tenantId: string; id: string },
): Promise<Fact[]> {
  const payments = await tx.payment.findMany({
    where: {
      tenantId: file.tenantId,
      bill: { applicationId: file.id },
      status: { notIn: ['CANCELLED', 'DISHONOURED'] },
      receipt: { isNot: null },
    },
    orderBy: { at: 'asc' },
    include: { receipt: { select: { number: true } } },
  })
  if (payments.length === 0) return []
  const paid = formatRupees(money(payments.reduce((total, { amount }) => total + amount, 0n)))
  const receipts = payments.flatMap(({ receipt }) => receipt?.number ?? []).join(', ')
  return [
    {
      label: { en: 'Fee paid', hi: 'भुगतान किया शुल्क' },
      value: { en: `${paid}, receipt ${receipts}`, hi: `${paid}, रसीद ${receipts}` },
    },
  ]
}
