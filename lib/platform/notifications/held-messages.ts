import { z } from 'zod'
import { env } from '@/lib/infra/env/env'
import { dayAt } from '../dates/dates'
import { query } from '../operations/operation'

/** What of today's messages waits until tomorrow because the ULB reached its ceiling of the day, by channel. */
export const heldMessages = query({
  name: 'notifications.held',
  summary: "Count the messages that the day's ceiling holds until tomorrow",
  permission: 'administer',
  input: z.object({}),
  output: z.object({
    ceiling: z.number().int().describe('Messages of one channel that leave in a day'),
    held: z.array(
      z.object({ channel: z.enum(['SMS', 'EMAIL', 'WHATSAPP']), messages: z.number().int() }),
    ),
  }),
  api: { method: 'get', path: '/held-messages' },
  async run({ actor: { tenantId }, tx, now }) {
    const day = new Date(dayAt(now))
    const days = await tx.messageDay.findMany({
      where: { tenantId, day, held: { gt: 0 } },
      orderBy: { channel: 'asc' },
    })
    return {
      ceiling: env().MESSAGES_PER_DAY,
      held: days.map(({ channel, held }) => ({ channel: channel as 'SMS', messages: held })),
    }
  },
})
