import { transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { stateId } from '../operations/state-id'
import { nextAttempt } from './next-attempt'
import { withShortLinks } from './short-links'
import { sendMessage } from './send-message'
import {
  keepOutcomes,
  maskedAddress,
  takeWaiting,
  type Outcome,
  type Waiting,
} from './waiting-messages'

/** One batch, and how many of it are under way at a time. */
const most = 200
const atOnce = 40

const reach = (tenant: string) => ({ by: 'reach', kind: 'SYSTEM', tenant }) as const

/**
 * Delivers every message that waits without a job of its own, tenant by tenant, at least once: an operation on a hot path
 * only inserts it. Gives how many were tried.
 */
export async function deliverWaiting(): Promise<number> {
  const tenants = await transaction(
    reach(stateId()),
    (tx) => tx.$queryRaw<{ id: string }[]>`
      SELECT tenants_to_deliver(${clock.now()}::timestamptz) AS id`,
  )
  let tried = 0
  for (const { id } of tenants) tried += await deliverOf(id)
  return tried
}

async function deliverOf(tenantId: string): Promise<number> {
  let tried = 0
  for (;;) {
    const now = clock.now()
    const batch = await transaction(reach(tenantId), (tx) =>
      takeWaiting(tx, tenantId, { most, now }),
    )
    const texts = batch.filter(({ channel }) => channel === 'SMS')
    const bodies = await withShortLinks(texts.map(({ body }) => body))
    for (const [at, text] of texts.entries()) text.body = bodies[at] ?? text.body
    for (let at = 0; at < batch.length; at += atOnce) {
      const part = batch.slice(at, at + atOnce)
      const outcomes = await Promise.all(part.map((one) => tryOnce({ ...one, tenantId })))
      await transaction(reach(tenantId), (tx) => keepOutcomes(tx, tenantId, outcomes, clock.now()))
    }
    tried += batch.length
    if (batch.length < most) return tried
  }
}

async function tryOnce(waiting: Waiting & { tenantId: string }): Promise<Outcome> {
  const { id, attempts, to, ...message } = waiting
  const { body, channel } = message
  const about = { id, body, masked: maskedAddress(channel, to ?? '') }
  if (to === undefined) return { ...about, error: 'the address cannot be read', dueAt: null }
  try {
    await sendMessage({ ...message, id, to })
    return { ...about, error: null, dueAt: null }
  } catch (error) {
    // An adapter's words name no address; they may say that trying again does not help.
    const permanent = error instanceof Error && 'permanent' in error && error.permanent === true
    const dueAt = (permanent ? undefined : nextAttempt(attempts, clock.now())) ?? null
    return { ...about, error: error instanceof Error ? error.message : 'unknown', dueAt }
  }
}
