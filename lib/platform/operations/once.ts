import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { Conflict } from './errors'
import { toJson } from './to-json'

type Request<Output extends z.ZodType> = {
  tx: Transaction
  actor: Actor
  key: string | undefined
  operation: string
  raw: unknown
  output: Output
}

const fingerprint = (raw: unknown) => createHash('sha256').update(toJson(raw)).digest('base64url')

/** Does `work` once for an Idempotency-Key: the same request again gets the same answer, another body a Conflict. */
export async function onceFor<Output extends z.ZodType>(
  { tx, actor, key, operation, raw, output }: Request<Output>,
  work: () => Promise<z.output<Output>>,
): Promise<z.output<Output>> {
  if (!key) return work()
  const who = actor.personId ?? actor.kind
  const body = fingerprint(raw)
  // Waits here while another request with the key is still at work.
  const claimed =
    await tx.$executeRaw`INSERT INTO idempotency_key (actor, key, operation, body_hash)
    VALUES (${who}, ${key}, ${operation}, ${body}) ON CONFLICT DO NOTHING`
  if (claimed === 0) return earlierAnswer(tx, { who, key, operation, body, output })

  const answer = await work()
  await tx.$executeRaw`UPDATE idempotency_key SET answer = ${toJson(answer)}::jsonb WHERE actor = ${who} AND key = ${key}`
  return answer
}

async function earlierAnswer<Output extends z.ZodType>(
  tx: Transaction,
  {
    who,
    key,
    operation,
    body,
    output,
  }: { who: string; key: string; operation: string; body: string; output: Output },
): Promise<z.output<Output>> {
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({
    where: { actor_key: { actor: who, key } },
  })
  if (earlier.operation !== operation || earlier.bodyHash !== body)
    throw new Conflict('key-used-for-another-request')
  return output.parse(earlier.answer)
}
