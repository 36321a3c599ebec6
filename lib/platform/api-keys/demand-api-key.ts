import type { Transaction } from '@/lib/infra/database/database'
import { hashToken } from '../identity/credentials/credentials'
import { limits } from '../limits/catalogue'
import { draw } from '../limits/draw'
import { Forbidden } from '../operations/errors'

/** The key is unknown at the ULB, was taken back, or is for something else. */
export class BadApiKey extends Forbidden {
  static override readonly kind = 'forbidden/bad-api-key'
}

/** Whose key it is; counts its use. Throws BadApiKey, and Refusal when it was used too often. The reach is the system's. */
export async function demandApiKey(
  tx: Transaction,
  { tenantId, key, scope, now }: { tenantId: string; key: string; scope: string; now: Date },
): Promise<{ id: string; name: string }> {
  const keyHash = hashToken(key)
  const found = await tx.apiKey.findUnique({ where: { tenantId_keyHash: { tenantId, keyHash } } })
  if (!found || found.revokedAt || !found.scopes.includes(scope)) throw new BadApiKey('api-key')
  await draw([{ limit: limits.apiKey, of: { key: found.id } }], now)
  return { id: found.id, name: found.name }
}
