import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { clock } from '@/lib/infra/clock/clock'
import { discardExpiredDrafts } from '@/lib/platform/applications/discard-expired-drafts'
import { checkOrder } from '@/lib/platform/collection/check-order'
import { reconcilePending } from '@/lib/platform/collection/reconcile-pending'
import { sendRefund } from '@/lib/platform/collection/send-refund'
import { deliverMessage } from '@/lib/platform/notifications/deliver-message'
import { forgetShortLinks } from '@/lib/platform/notifications/short-links'
import { forgetStaleRequests } from '@/lib/platform/operations/forget-stale-requests'
import { expireEntries } from '@/lib/platform/registers/expire-entries'
import { escalateEverywhere } from '@/lib/platform/workflow/escalate-everywhere'
import { releaseLeftEverywhere } from '@/lib/platform/workflow/leaving/release-left'

const message = z.object({ tenant: z.string(), message: z.uuid() })
const order = z.object({ tenant: z.string(), order: z.uuid() })
const refund = z.object({ tenant: z.string(), refund: z.uuid() })

/** Every job the worker knows, by the name it is queued under. Each may run twice and takes effect once. */
export const tasks: TaskList = {
  'deliver-message': async (payload) => {
    const { tenant, message: id } = message.parse(payload)
    await deliverMessage(tenant, id)
  },
  'check-order': async (payload) => {
    const { tenant: tenantId, order: orderId } = order.parse(payload)
    await checkOrder({ tenantId, orderId }, { source: 'STATUS' })
  },
  'send-refund': async (payload) => {
    const { tenant, refund: id } = refund.parse(payload)
    await sendRefund(tenant, id)
  },
  'reconcile-recent': async () => void (await reconcilePending(clock.now())),
  'reconcile-older': async () => void (await reconcilePending(clock.now(), 'older')),
  'expire-entries': async () => void (await expireEntries()),
  escalate: async () => void (await escalateEverywhere(clock.now())),
  'release-left': async () => void (await releaseLeftEverywhere(clock.now())),
  tidy: async () => {
    await discardExpiredDrafts(clock.now())
    await forgetStaleRequests(clock.now())
    await forgetShortLinks(clock.now())
  },
}

/** Jobs that recur, in crontab form (UTC; the office day begins at 18:30). */
export const crontab = `
* * * * * escalate
*/10 * * * * release-left
*/15 * * * * reconcile-recent
30 20 * * * reconcile-older
35 18 * * * expire-entries
0 21 * * * tidy
`
