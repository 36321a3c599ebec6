import { emailIndex, openSealed } from '@/lib/platform/encryption/personal'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'

type Joining = { from: Complaint; to: Complaint; stateId: string; now: Date }

/**
 * Makes whoever waits for news of one complaint followers of another: who follows it and who reported it, at the same
 * sealed address. Nobody hears of it twice; whoever reported the other hears of it anyway.
 */
export async function carryOverFollowers(tx: Transaction, joining: Joining): Promise<void> {
  const { from, to, now } = joining
  const mail = await indexOfMail(tx, joining)
  await tx.$executeRaw`
    WITH reporter AS (
      SELECT person_id, language,
        CASE WHEN mobile_cipher IS NULL THEN 'EMAIL' ELSE 'SMS' END AS channel,
        coalesce(mobile_cipher, email_cipher) AS address_cipher, coalesce(mobile_index, ${mail}) AS address_index
      FROM complaint_reporter WHERE tenant_id = ${from.tenantId} AND complaint_id = ${from.id}::uuid
    ), waiting AS (
      SELECT person_id, channel, address_cipher, address_index, language, confirmed_at FROM complaint_follower
      WHERE tenant_id = ${from.tenantId} AND complaint_id = ${from.id}::uuid AND ended_at IS NULL
      UNION ALL
      SELECT person_id, channel, address_cipher, address_index, language, ${now}::timestamptz FROM reporter
      WHERE address_cipher IS NOT NULL AND address_index IS NOT NULL
    )
    INSERT INTO complaint_follower (tenant_id, id, complaint_id, person_id, channel, address_cipher, address_index,
      language, followed_at, confirmed_at)
    SELECT DISTINCT ON (address_index) ${to.tenantId}, gen_random_uuid(), ${to.id}::uuid, person_id, channel,
      address_cipher, address_index, language, ${now}::timestamptz, confirmed_at
    FROM waiting
    WHERE NOT EXISTS (SELECT FROM complaint_reporter r WHERE r.tenant_id = ${to.tenantId}
      AND r.complaint_id = ${to.id}::uuid AND r.mobile_index = waiting.address_index)
    ORDER BY address_index, confirmed_at NULLS LAST
    ON CONFLICT (tenant_id, complaint_id, address_index) DO UPDATE
      SET confirmed_at = coalesce(complaint_follower.confirmed_at, EXCLUDED.confirmed_at), ended_at = NULL`
}

// Who reported by mail only is found again by an index that their row does not hold.
async function indexOfMail(tx: Transaction, { from, stateId }: Joining): Promise<string | null> {
  const reporter = await tx.complaintReporter.findUnique({
    where: { tenantId_complaintId: { tenantId: from.tenantId, complaintId: from.id } },
  })
  if (!reporter?.emailCipher || reporter.mobileCipher) return null
  return emailIndex(stateId, await openSealed(tx, stateId, 'email', reporter.emailCipher))
}
