import { z } from 'zod'
import { discardExpiredDrafts } from '@/lib/platform/applications/discard-expired-drafts'
import { checkOrder } from '@/lib/platform/collection/check-order'
import { reconcilePending } from '@/lib/platform/collection/reconcile-pending'
import { sendRefund } from '@/lib/platform/collection/send-refund'
import { task, type Job, type Task } from '@/lib/platform/jobs/declared-jobs'
import { deliverMessage } from '@/lib/platform/notifications/deliver-message'
import { forgetShortLinks } from '@/lib/platform/notifications/short-links'
import { forgetStaleRequests } from '@/lib/platform/operations/forget-stale-requests'
import { expireEntries } from '@/lib/platform/registers/expire-entries'
import { escalateEverywhere } from '@/lib/platform/workflow/escalate-everywhere'
import { releaseLeftEverywhere } from '@/lib/platform/workflow/leaving/release-left'

const message = z.object({ tenant: z.string(), message: z.uuid() })
const order = z.object({ tenant: z.string(), order: z.uuid() })
const refund = z.object({ tenant: z.string(), refund: z.uuid() })

/** What the platform queues. */
export const tasks: Readonly<Record<string, Task>> = {
  'deliver-message': task(message, ({ tenant, message: id }) => deliverMessage(tenant, id)),
  'check-order': task(order, ({ tenant: tenantId, order: orderId }) =>
    checkOrder({ tenantId, orderId }, { source: 'STATUS' }),
  ),
  'send-refund': task(refund, ({ tenant, refund: id }) => sendRefund(tenant, id)),
}

/** What the platform does by itself. Times are UTC; the office day begins at 18:30. */
export const jobs: Readonly<Record<string, Job>> = {
  escalate: { every: '* * * * *', run: (now) => escalateEverywhere(now) },
  'release-left': { every: '*/10 * * * *', run: (now) => releaseLeftEverywhere(now) },
  'reconcile-recent': { every: '*/15 * * * *', run: (now) => reconcilePending(now) },
  'reconcile-older': { every: '30 20 * * *', run: (now) => reconcilePending(now, 'older') },
  'expire-entries': { every: '35 18 * * *', run: (now) => expireEntries(now) },
  tidy: { every: '0 21 * * *', run: tidy },
}

async function tidy(now: Date) {
  await discardExpiredDrafts(now)
  await forgetStaleRequests(now)
  await forgetShortLinks(now)
}
