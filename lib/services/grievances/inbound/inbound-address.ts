import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { comparable, InboundChannel } from '@/lib/platform/inbound/inbound-message'
import { query } from '@/lib/platform/operations/operation'

/** What the `inbound-address` list says: a number or an e-mail address at which a ULB is written to. */
export const InboundAddress = z
  .strictObject({ channel: InboundChannel, address: z.string().trim().min(3).max(254) })
  .transform(({ channel, address }) => ({ channel, address: comparable(channel, address) }))

/** The ULB that alone is written to at an address; nobody's when several are, or none. */
export const townOfAddress = query({
  name: 'inbound.town-of-address',
  summary: 'Say whose number or e-mail address it is',
  permission: 'system',
  input: InboundAddress,
  output: z.object({ ulb: z.string().optional() }),
  async run({ input: { channel, address }, tx, now }) {
    const today = dayAt(now)
    const rows = await tx.$queryRaw<{ tenant_id: string }[]>`
      SELECT DISTINCT tenant_id FROM master_record
      WHERE list = 'inbound-address' AND data ->> 'channel' = ${channel} AND data ->> 'address' = ${address}
        AND NOT withdrawn AND valid_from <= ${today}::date AND coalesce(valid_to, 'infinity') >= ${today}::date`
    const [only, other] = rows
    return only && !other ? { ulb: only.tenant_id } : {}
  },
})
