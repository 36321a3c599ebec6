import { createHmac } from 'node:crypto'
import { transactionApart } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { stateId } from '../operations/state-id'
import { inLine } from './in-line'
import { knownWait, rememberWait, forgetWaits } from './known-waits'
import type { Limit, Part } from './rules'
import { TooMany } from './too-many'

/** Whom a limit counts this time: a value for each part that it is by. */
export type Draw = {
  limit: Limit
  of: Partial<Record<Part, string>>
  /** While that one is remembered, this one does not count. */
  unless?: Draw
  /** Since when whoever asks is here; undefined for one whose cookie does not say. */
  since?: Date | undefined
  /** Whom a lane tells apart when nothing says since when. */
  alone?: string
}

/** What was taken, should it be given back. */
export type Taken = {
  /** Gives the uses back, after a try that was right; of the limits named, all former ones too. */
  giveBack: (...forgiven: Limit[]) => Promise<void>
}

const system = () => ({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }) as const

/**
 * Takes one use of each limit, or of none, in one round trip and a transaction of its own: a try that fails stays counted.
 * Throws TooMany with the longest wait.
 */
export async function draw(draws: readonly Draw[], now: Date): Promise<Taken> {
  const [first] = draws
  if (!first) return { giveBack: () => Promise.resolve() }
  const { address } = draws.find(({ of }) => of.address)?.of ?? {}
  const { limit, of } = first
  return inLine(address ?? keyOf(limit, of), () => take(draws, now))
}

async function take(draws: readonly Draw[], now: Date): Promise<Taken> {
  const asked = draws.map(askedOf)
  asked.forEach(({ key }, at) => {
    const { limit, unless } = draws[at] as Draw
    const wait = unless || limit.rule.kind === 'lane' ? 0 : knownWait(key, now)
    if (wait > 0) throw new TooMany(limit, wait)
  })
  const [row] = await transactionApart(
    system(),
    (tx) => tx.$queryRaw<{ waits: number[] }[]>`
      SELECT draw_tokens(${JSON.stringify(asked)}::jsonb, ${now}::timestamptz) AS waits`,
  )
  const waits = row?.waits ?? []
  refuseLongest(draws, asked, waits, now)
  return {
    async giveBack(...forgiven) {
      const given = asked.map((one, at) => ({
        ...one,
        whole: forgiven.some(({ name }) => name === draws[at]?.limit.name),
      }))
      forgetWaits(given.map(({ key }) => key))
      await transactionApart(
        system(),
        (tx) =>
          tx.$executeRaw`SELECT return_tokens(${JSON.stringify(given)}::jsonb, ${now}::timestamptz)`,
      )
    },
  }
}

type Asked = { key: string } & Record<string, unknown>

function refuseLongest(
  draws: readonly Draw[],
  asked: readonly Asked[],
  waits: readonly number[],
  now: Date,
) {
  const longest = Math.max(0, ...waits)
  if (longest <= 0) return
  waits.forEach((wait, at) => {
    if (wait > 0 && draws[at]?.limit.rule.kind !== 'lane')
      rememberWait(asked[at]?.key ?? '', wait, now)
  })
  const slowest = draws[waits.indexOf(longest)]
  if (slowest) throw new TooMany(slowest.limit, longest)
}

function askedOf({ limit, of, unless, since, alone }: Draw): Asked {
  return {
    key: keyOf(limit, of),
    ...limit.rule,
    ...(unless && { unless: keyOf(unless.limit, unless.of) }),
    ...(since && { since: since.getTime() / 1000 }),
    ...(alone !== undefined && { alone: hashed(`${limit.name} alone`, [alone]) }),
  }
}

// Addresses and names are people's: the table holds none.
function keyOf(limit: Limit, of: Draw['of']): string {
  const parts = limit.by.map((part) => of[part])
  if (parts.includes(undefined))
    throw new Error(`The limit "${limit.name}" is by ${limit.by.join(' and ')}`)
  return hashed(limit.name, parts)
}

const hashed = (name: string, parts: readonly (string | undefined)[]) =>
  createHmac('sha256', env().LINK_SECRET)
    .update(JSON.stringify(['limit', name, parts]))
    .digest('base64url')
    .slice(0, 22)

/** What stands for a browser or a subject where it is kept: nothing that could be used again. */
export const hashedSubject = (text: string): string => hashed('subject', [text])
