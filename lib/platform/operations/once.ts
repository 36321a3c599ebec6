import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { Conflict } from './errors'
import { hashToken } from '../identity/credentials/credentials'
import { recalled, remembered } from './remembered-answer'
import { toJson } from './to-json'

type Request = {
  tx: Transaction
  actor: Actor
  key: string | undefined
  operation: string
  raw: unknown
  /** Who the key belongs to: a person, or what tells a guest's program from another's. */
  holder: string
  /** The answer is not kept. */
  secret: boolean
}

const fingerprint = (raw: unknown) => createHash('sha256').update(toJson(raw)).digest('base64url')

/**
 * Does `work` once for an Idempotency-Key: the same request again gets the same answer, another body a Conflict. So does
 * the repeat of a request whose answer was secret.
 */
export async function onceFor<Answer>(
  { tx, actor, key, operation, raw, holder, secret }: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return work()
  const personId = actor.personId ?? null
  const who = await claimant(tx, actor, holder, key)
  const body = fingerprint(raw)
  // Waits here while another request with the key is still at work.
  const claimed =
    await tx.$executeRaw`INSERT INTO idempotency_key (holder, key, operation, body_hash, person_id)
    VALUES (${who}, ${key}, ${operation}, ${body}, ${personId}::uuid) ON CONFLICT DO NOTHING`
  if (claimed === 0)
    return (await earlierAnswer(tx, { who, key, operation, body, secret })) as Answer

  const answer = await work()
  if (secret) return answer
  await tx.$executeRaw`UPDATE idempotency_key SET answer = ${remembered(answer)}::json WHERE holder = ${who} AND key = ${key}`
  return answer
}

/** Whether a request with the key was answered before, so that its work need not be prepared again. */
export async function wasAnswered(
  tx: Transaction,
  { actor, holder }: Pick<Request, 'actor' | 'holder'>,
  key: string | undefined,
): Promise<boolean> {
  if (!key) return false
  const where = { holder_key: { holder: await claimant(tx, actor, holder, key), key } }
  return (await tx.idempotencyKey.findUnique({ where, select: { key: true } })) !== null
}

/** Whose the key is: a person's, or a guest's who alone has both its source and its letters. */
async function claimant(tx: Transaction, actor: Actor, holder: string, key: string) {
  if (actor.personId) return actor.personId
  const who = hashToken(holder + key)
  await tx.$executeRaw`SELECT set_config('palika.holder', ${who}, true)`
  return who
}

type Claimed = { who: string; key: string; operation: string; body: string; secret: boolean }

async function earlierAnswer(tx: Transaction, { who, key, operation, body, secret }: Claimed) {
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({
    where: { holder_key: { holder: who, key } },
  })
  if (earlier.operation !== operation || earlier.bodyHash !== body)
    throw new Conflict('key-used-for-another-request')
  if (secret) throw new Conflict('answered-once')
  return recalled(earlier.answer)
}
