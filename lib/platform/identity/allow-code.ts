import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { limits } from '../limits/catalogue'
import { draw, type Draw } from '../limits/draw'
import { fromSource } from '../limits/from-source'
import { isKnownDevice } from '../limits/known-devices'
import type { Source } from '../limits/source'
import { TooMany } from '../limits/too-many'
import { stateId } from '../operations/state-id'

type Asking = { index: string; source: Source | undefined; now: Date }

/**
 * Counts that a code is asked for: by source, and by number, unless this browser signed in with the number before. Gives the
 * challenge that stands when the number had its codes; undefined when a new one may be sent. Throws TooMany.
 */
export async function allowCode(
  tx: Transaction,
  { index, source, now }: Asking,
): Promise<Prisma.OtpChallengeGetPayload<object> | undefined> {
  const target = { target: index }
  if (await isKnownDevice(tx, `mobile ${index}`, source, now)) {
    const browser = source?.browser?.id ?? ''
    await draw([{ limit: limits.codeOnDevice, of: { ...target, browser } }], now)
    return undefined
  }
  const ways: Draw[] = fromSource(limits.code, source, stateId())
  if (source) ways.push({ limit: limits.codeByAddress, of: { address: source.address } })
  const toNumber = [limits.codeTo, limits.codeToInADay].map((limit) => ({ limit, of: target }))
  try {
    await draw([...ways, ...toNumber], now)
    return undefined
  } catch (error) {
    if (!TooMany.is(error) || !toNumber.some(({ limit }) => limit === error.limit)) throw error
    const sent = await lastSent(tx, index, now)
    if (!sent) throw error
    // To be told of a code costs as much as to ask for one.
    if (ways.length > 0) await draw(ways, now)
    return sent
  }
}

const lastSent = (tx: Transaction, index: string, now: Date) =>
  tx.otpChallenge.findFirst({
    where: { mobileIndex: index, usedAt: null, repeats: null, expiresAt: { gt: now } },
    orderBy: { id: 'desc' },
  })
