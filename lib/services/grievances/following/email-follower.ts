import { z } from 'zod'
import { normaliseEmail } from '@/lib/platform/encryption/email'
import { emailIndex, sealed } from '@/lib/platform/encryption/personal'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { fromSource } from '@/lib/platform/limits/from-source'
import type { Source } from '@/lib/platform/limits/source'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'

type Asked = {
  tenantId: string
  stateId: string
  email: string
  source: Source | undefined
  now: Date
}

/** Somebody who follows by e-mail, not yet confirmed. Few are sent a link, so that nobody is flooded. */
export async function emailFollower(
  tx: Transaction,
  { tenantId, stateId, email, source, now }: Asked,
) {
  const address = z.email().safeParse(normaliseEmail(email)).data
  if (!address) throw new InvalidInput({ email: [{ code: 'not-an-email' }] })
  const addressIndex = emailIndex(stateId, address)
  await draw(
    [
      ...fromSource(limits.mailed, source, tenantId),
      { limit: limits.mailedTo, of: { target: addressIndex } },
    ],
    now,
  )
  await actAsSystem(tx, stateId)
  const addressCipher = await sealed(tx, stateId, 'email', address)
  return { personId: null, channel: 'EMAIL' as const, addressCipher, addressIndex }
}
