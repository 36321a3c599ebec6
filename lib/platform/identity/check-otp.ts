import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { openSealed } from '../encryption/personal'
import { InvalidInput } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { hashOtp, sameHash } from './credentials/credentials'
import { allowAttempt } from './throttle'

const wrong = () => new InvalidInput({ code: [{ code: 'wrong-otp' }] })

/** The mobile whose one-time password this is; uses the password up. Throws InvalidInput for any that is not right. */
export async function checkOtp(
  tx: Transaction,
  challengeId: string,
  code: string,
  now: Date,
): Promise<string> {
  const challenge = await tx.otpChallenge.findUnique({ where: { id: challengeId } })
  if (!challenge || challenge.usedAt || challenge.expiresAt <= now) throw wrong()
  await allowAttempt(`otp-tried:${challenge.id}`, { attempts: 5, minutes: 10 }, now)
  await allowAttempt(`otp-tried:${challenge.mobileIndex}`, { attempts: 20, minutes: 60 }, now)
  if (!sameHash(challenge.otpHash, hashOtp(env().LINK_SECRET, challenge.id, code))) throw wrong()

  // Of two that bring the right password at once, one finds it unused.
  const used = await tx.otpChallenge.updateMany({
    where: { id: challenge.id, usedAt: null },
    data: { usedAt: now },
  })
  if (used.count === 0) throw wrong()
  return openSealed(tx, stateId(), 'mobile', challenge.mobileCipher)
}
