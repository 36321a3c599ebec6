import type { Transaction } from '@/lib/infra/database/database'
import { hashToken } from '../identity/credentials/credentials'
import type { InboundMessage } from './inbound-message'

/**
 * Whether the message is to be taken in now: says so once for each id, and again for one that could not be taken in. Waits
 * while another transaction takes the same one.
 */
export async function takeOnce(
  tx: Transaction,
  tenantId: string,
  { channel, id }: Pick<InboundMessage, 'channel' | 'id'>,
  now: Date,
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO inbound_message (tenant_id, channel, id_hash, taken_at, settled_at)
    VALUES (${tenantId}, ${channel}, ${hashToken(id)}, ${now}::timestamptz, ${now}::timestamptz)
    ON CONFLICT (tenant_id, channel, id_hash)
      DO UPDATE SET status = 'HANDLED', why = NULL, settled_at = ${now}::timestamptz
      WHERE inbound_message.status IN ('RECEIVED', 'FAILED')`
  return taken === 1
}
