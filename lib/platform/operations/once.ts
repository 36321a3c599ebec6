import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { Conflict } from './errors'
import { recalled, remembered } from './remembered-answer'
import { toJson } from './to-json'

type Request = {
  tx: Transaction
  actor: Actor
  key: string | undefined
  operation: string
  raw: unknown
}

const fingerprint = (raw: unknown) => createHash('sha256').update(toJson(raw)).digest('base64url')

/** Does `work` once for an Idempotency-Key: the same request again gets the same answer, another body a Conflict. */
export async function onceFor<Answer>(
  { tx, actor, key, operation, raw }: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return work()
  const who = actor.personId ?? actor.kind
  const body = fingerprint(raw)
  // Waits here while another request with the key is still at work.
  const claimed =
    await tx.$executeRaw`INSERT INTO idempotency_key (actor, key, operation, body_hash)
    VALUES (${who}, ${key}, ${operation}, ${body}) ON CONFLICT DO NOTHING`
  if (claimed === 0) return (await earlierAnswer(tx, { who, key, operation, body })) as Answer

  const answer = await work()
  await tx.$executeRaw`UPDATE idempotency_key SET answer = ${remembered(answer)}::json WHERE actor = ${who} AND key = ${key}`
  return answer
}

/** Whether a request with the key was answered before, so that its work need not be prepared again. */
export async function wasAnswered(
  tx: Transaction,
  actor: Actor,
  key: string | undefined,
): Promise<boolean> {
  if (!key) return false
  const where = { actor_key: { actor: actor.personId ?? actor.kind, key } }
  return (await tx.idempotencyKey.findUnique({ where, select: { key: true } })) !== null
}

type Claimed = { who: string; key: string; operation: string; body: string }

async function earlierAnswer(tx: Transaction, { who, key, operation, body }: Claimed) {
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({
    where: { actor_key: { actor: who, key } },
  })
  if (earlier.operation !== operation || earlier.bodyHash !== body)
    throw new Conflict('key-used-for-another-request')
  return recalled(earlier.answer)
}
