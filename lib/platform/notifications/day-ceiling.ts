import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { log } from '@/lib/infra/log/log'
import { addDays, dayAt, startOfDay } from '../dates/dates'

type Leaving = { channel: string; template: string }

// Somebody waits for a code; asking for codes has limits of its own.
const isHeldBack = ({ channel, template }: Leaving) => channel !== 'IN_APP' && template !== 'otp'

/** When a message is tried again that is held because the day's are used up. */
export const nextDay = (now: Date): Date => startOfDay(addDays(dayAt(now), 1))

/**
 * Counts messages that are about to leave a ULB and gives those that may: of each channel no more than the day's ceiling.
 * What is held is told to whoever operates the installation. The transaction acts as the system of the ULB.
 */
export async function withinCeiling<Message extends Leaving>(
  tx: Transaction,
  tenantId: string,
  messages: readonly Message[],
  now: Date,
): Promise<Set<Message>> {
  const allowed = new Set(messages.filter((one) => !isHeldBack(one)))
  for (const channel of new Set(messages.filter(isHeldBack).map((one) => one.channel))) {
    const waiting = messages.filter((one) => isHeldBack(one) && one.channel === channel)
    const granted = await take(tx, { tenantId, channel, wanted: waiting.length, now })
    for (const one of waiting.slice(0, granted)) allowed.add(one)
    if (granted < waiting.length)
      log().error(
        {
          tenant: tenantId,
          channel,
          held: waiting.length - granted,
          ceiling: env().MESSAGES_PER_DAY,
        },
        'messages are held until tomorrow: the ULB reached its ceiling of the day',
      )
  }
  return allowed
}

type Taking = { tenantId: string; channel: string; wanted: number; now: Date }

async function take(tx: Transaction, { tenantId, channel, wanted, now }: Taking): Promise<number> {
  const most = env().MESSAGES_PER_DAY
  const day = dayAt(now)
  await tx.$executeRaw`
    INSERT INTO message_day (tenant_id, day, channel) VALUES (${tenantId}, ${day}::date, ${channel}) ON CONFLICT DO NOTHING`
  const [row] = await tx.$queryRaw<{ granted: number }[]>`
    UPDATE message_day d SET sent = d.sent + former.granted, held = d.held + ${wanted}::int - former.granted
    FROM (SELECT least(${wanted}::int, greatest(0, ${most}::int - sent)) AS granted FROM message_day
      WHERE tenant_id = ${tenantId} AND day = ${day}::date AND channel = ${channel} FOR UPDATE) AS former
    WHERE d.tenant_id = ${tenantId} AND d.day = ${day}::date AND d.channel = ${channel} RETURNING former.granted`
  return row?.granted ?? 0
}
