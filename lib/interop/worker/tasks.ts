import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { deliverMessage } from '@/lib/platform/notifications/deliver-message'

const Message = z.object({ tenant: z.string(), message: z.uuid() })

/** Every job the worker knows, by the name it is queued under. Each may run twice and takes effect once. */
export const tasks: TaskList = {
  'deliver-message': async (payload) => {
    const { tenant, message } = Message.parse(payload)
    await deliverMessage(tenant, message)
  },
}

/** Jobs that recur, in crontab form (UTC). */
export const crontab = ''
