import type { Transaction } from '@/lib/infra/database/database'
import { hashToken } from '../identity/credentials/credentials'
import type { InboundMessage } from './inbound-message'

/** Whether the message is new: says so once for each id. Waits while another transaction takes the same one. */
export async function takeOnce(
  tx: Transaction,
  tenantId: string,
  { channel, id }: InboundMessage,
  now: Date,
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO inbound_message (tenant_id, channel, id_hash, taken_at)
    VALUES (${tenantId}, ${channel}, ${hashToken(id)}, ${now}::timestamptz) ON CONFLICT DO NOTHING`
  return taken === 1
}
