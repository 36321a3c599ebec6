import { z } from 'zod'
import { clock } from '@/lib/infra/clock/clock'
import { checkOrder } from './check-order'
import { reconcilePending } from './reconcile-pending'
import { sendRefund } from './send-refund'

const Order = z.object({ tenant: z.string(), order: z.uuid() })
const Refund = z.object({ tenant: z.string(), refund: z.uuid() })

/** What the worker does about money, by the names jobs are queued under; each may run twice and takes effect once. */
export const collectionJobs = {
  'check-order': async (payload: unknown): Promise<void> => {
    const { tenant, order } = Order.parse(payload)
    await checkOrder({ tenantId: tenant, orderId: order }, { source: 'STATUS' })
  },
  'send-refund': async (payload: unknown): Promise<void> => {
    const { tenant, refund } = Refund.parse(payload)
    await sendRefund(tenant, refund)
  },
  'reconcile-recent': async (): Promise<void> => {
    await reconcilePending(clock.now(), 'recent')
  },
  'reconcile-older': async (): Promise<void> => {
    await reconcilePending(clock.now(), 'older')
  },
}

/** When the recurring ones run (UTC): each quarter of an hour, and at two at night in India. */
export const collectionCrontab = `*/15 * * * * reconcile-recent\n30 20 * * * reconcile-older`
