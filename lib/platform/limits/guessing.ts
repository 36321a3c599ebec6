import type { Transaction } from '@/lib/infra/database/database'
import { limits } from './catalogue'
import { draw, type Draw, type Taken } from './draw'
import { isKnownDevice } from './known-devices'
import type { Limit } from './rules'
import type { Source } from './source'

type Guessed = { here: Limit; everywhere: Limit; from: Limit; device: Limit }

const guesses = {
  password: {
    here: limits.password,
    everywhere: limits.passwordOf,
    from: limits.passwordsFrom,
    device: limits.passwordOnDevice,
  },
  track: {
    here: limits.tracked,
    everywhere: limits.trackedOf,
    from: limits.trackedFrom,
    device: limits.trackedOnDevice,
  },
} satisfies Record<string, Guessed>

/**
 * Counts a guess at something secret of a target: by source and target, by target over all sources, and by source over all
 * targets. A device that was right before counts by itself, so nobody elsewhere can slow it down. Throws TooMany. The
 * transaction acts as the system of the state.
 */
export async function countGuess(
  tx: Transaction,
  what: keyof typeof guesses,
  { target, source, now }: { target: string; source: Source | undefined; now: Date },
): Promise<{ right: () => Promise<void> }> {
  const { here, everywhere, from, device } = guesses[what]
  if (await isKnownDevice(tx, `${what} ${target}`, source, now)) {
    const own: Draw = { limit: device, of: { target, browser: source?.browser?.id ?? '' } }
    return forgiving(await draw([own], now), device)
  }
  const taken = await draw(
    [
      { limit: everywhere, of: { target } },
      ...(source
        ? [
            { limit: here, of: { target, address: source.address } },
            { limit: from, of: { address: source.address } },
          ]
        : []),
    ],
    now,
  )
  return forgiving(taken, here)
}

// One who was right is forgiven all former tries from there; of what others did everywhere, only their own is given back.
const forgiving = (taken: Taken, own: Limit) => ({ right: () => taken.giveBack(own) })
