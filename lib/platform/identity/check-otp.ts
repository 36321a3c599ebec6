import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { openSealed } from '../encryption/personal'
import { limits } from '../limits/catalogue'
import { draw } from '../limits/draw'
import { knowDevice } from '../limits/known-devices'
import type { Source } from '../limits/source'
import { InvalidInput } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { hashOtp, sameHash } from './credentials/credentials'

const wrong = () => new InvalidInput({ code: [{ code: 'wrong-otp' }] })

type Tried = { challenge: string; code: string; source: Source | undefined; now: Date }

/**
 * The mobile whose one-time password this is; uses the password up. Throws InvalidInput for any that is not right, TooMany
 * after a few. A challenge is its browser's own, and only what is tried there counts. The transaction acts as the system.
 */
export async function checkOtp(
  tx: Transaction,
  { challenge: id, code, source, now }: Tried,
): Promise<string> {
  const challenge = await tx.otpChallenge.findUnique({ where: { id } })
  if (!challenge || challenge.usedAt || challenge.expiresAt <= now) throw wrong()
  if (challenge.browser && source && challenge.browser !== source.browser?.id) throw wrong()
  await countTry(challenge, now)
  const sent = challenge.repeats ?? challenge.id
  if (!sameHash(challenge.otpHash, hashOtp(env().LINK_SECRET, sent, code))) throw wrong()

  // Of two that bring the right password at once, one finds it unused.
  const used = await tx.otpChallenge.updateMany({
    where: { id: sent, usedAt: null },
    data: { usedAt: now },
  })
  if (used.count === 0) throw wrong()
  await knowDevice(tx, `mobile ${challenge.mobileIndex}`, { source, now })
  return openSealed(tx, stateId(), 'mobile', challenge.mobileCipher)
}

// Several may have asked for one code: all their tries at it are few, and take none of whoever asked first.
async function countTry({ id, repeats }: Prisma.OtpChallengeGetPayload<object>, now: Date) {
  const own = { limit: limits.codeTried, of: { target: id } }
  const shared = repeats && { limit: limits.repeatedCodeTried, of: { target: repeats } }
  await draw(shared ? [own, shared] : [own], now)
}
