import { z } from 'zod'
import { normaliseEmail } from '@/lib/platform/encryption/email'
import { emailIndex, sealed } from '@/lib/platform/encryption/personal'
import { allowAttempt } from '@/lib/platform/identity/throttle'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'

type Asked = { stateId: string; email: string; number: string; now: Date }

/** Somebody who follows by e-mail, not yet confirmed. Few are sent a link, so that nobody is flooded. */
export async function emailFollower(tx: Transaction, { stateId, email, number, now }: Asked) {
  const address = z.email().safeParse(normaliseEmail(email)).data
  if (!address) throw new InvalidInput({ email: [{ code: 'not-an-email' }] })
  const addressIndex = emailIndex(stateId, address)
  await allowAttempt(`follow-mail:${addressIndex}`, { attempts: 5, minutes: 60 }, now)
  await allowAttempt(`follow-mail:${number}`, { attempts: 60, minutes: 60 }, now)
  await actAsSystem(tx, stateId)
  const addressCipher = await sealed(tx, stateId, 'email', address)
  return { personId: null, channel: 'EMAIL' as const, addressCipher, addressIndex }
}
