import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'
import { askToConfirm } from './ask-to-confirm'
import type { Follower } from './follower'

/** Keeps a follower once, however often they ask. Whoever complained hears of it already and is not counted again. */
export async function keepFollower(
  tx: Transaction,
  follower: Follower,
  complaint: Complaint,
): Promise<void> {
  const { tenantId, complaintId, channel, addressIndex, now } = follower
  const reporter = await tx.complaintReporter.findUnique({
    where: { tenantId_complaintId: { tenantId, complaintId } },
  })
  if (reporter?.mobileIndex === addressIndex) return
  const confirmed = channel === 'SMS' ? now : null
  const [kept] = await tx.$queryRaw<{ id: string; confirmed: boolean }[]>`
    INSERT INTO complaint_follower (tenant_id, id, complaint_id, person_id, channel, address_cipher, address_index, language,
      followed_at, confirmed_at)
    VALUES (${tenantId}, ${randomUUID()}::uuid, ${complaintId}::uuid, ${follower.personId}::uuid, ${channel},
      ${follower.addressCipher}, ${addressIndex}, ${follower.language}, ${now}::timestamptz, ${confirmed}::timestamptz)
    ON CONFLICT (tenant_id, complaint_id, address_index) DO UPDATE SET language = excluded.language,
      followed_at = CASE WHEN complaint_follower.ended_at IS NULL THEN complaint_follower.followed_at ELSE excluded.followed_at END,
      confirmed_at = CASE WHEN complaint_follower.ended_at IS NULL THEN coalesce(complaint_follower.confirmed_at, excluded.confirmed_at)
        ELSE excluded.confirmed_at END,
      ended_at = NULL
    RETURNING id, confirmed_at IS NOT NULL AS confirmed`
  if (kept && !kept.confirmed) await askToConfirm(tx, { ...follower, id: kept.id }, complaint)
}
