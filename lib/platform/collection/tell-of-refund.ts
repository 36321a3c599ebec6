import type { Transaction } from '@/lib/infra/database/database'
import { shortAmount } from '../language/amounts'
import { money } from '../money/money'
import { notify } from '../notifications/notify'

type Told = { tenantId: string; orderId: string; personId: string; amount: bigint; now: Date }

/** Tells who is billed that money which could not be taken goes back; the page says so too, but they may have closed it. */
export async function tellOfRefund(
  tx: Transaction,
  { tenantId, orderId, personId, amount, now }: Told,
): Promise<void> {
  const { bill } = await tx.gatewayOrder.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: orderId } },
    include: { bill: { select: { number: true, consumerCode: true, applicationId: true } } },
  })
  await notify(tx, {
    tenantId,
    personId,
    applicationId: bill.applicationId ?? undefined,
    channels: ['SMS', 'IN_APP'],
    template: 'payment.refund-due',
    title: { en: 'Your money is coming back', hi: 'आपकी राशि वापस आ रही है' },
    text: {
      en: '{amount} paid on-line for {number} will be sent back to the account it came from, usually within 7 working days. Please do not pay again for this.',
      hi: '{number} के लिए ऑनलाइन भुगतान की गई {amount} की राशि उसी खाते में लौटाई जाएगी, सामान्यतः 7 कार्य दिवसों में। कृपया इसके लिए दोबारा भुगतान न करें।',
    },
    values: (language) => ({
      amount: shortAmount(money(amount), language),
      number: bill.consumerCode,
    }),
    now,
  })
}
