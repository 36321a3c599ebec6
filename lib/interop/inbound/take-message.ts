import { z } from 'zod'
import { ownMailAddress } from '@/lib/platform/notifications/own-mail-address'
import {
  comparable,
  InboundMessage,
  silent,
  withoutTag,
  type InboundChannel,
} from '@/lib/platform/inbound/inbound-message'
import { keepReceived, settleReceived, type WhyNot } from '@/lib/platform/inbound/received'
import type { Trust } from '@/lib/platform/inbound/trust'
import { replyReference } from '@/lib/platform/notifications/reply-reference'
import { InvalidInput, Refusal } from '@/lib/platform/operations/errors'
import { stateId } from '@/lib/platform/operations/state-id'
import { installation } from '@/lib/platform/rest/installation'
import { problemOf } from '@/lib/platform/rest/problem-of'
import { townOfAddress } from '@/lib/services/grievances/inbound/inbound-address'
import { hearMessage } from '@/lib/services/grievances/inbound/hear-message'

/**
 * Writes a message down, then gives it to the conversation at the ULB whose address was written to. What cannot be taken in
 * lies in the list of the ULB’s administrators.
 */
export async function takeMessage(raw: z.input<typeof InboundMessage>) {
  const message = InboundMessage.parse(raw)
  const { channel, to, from, references, kind } = message
  const ulb = await townAt(channel, to)
  // One that answers a message of ours is that town’s, whatever address it came to.
  const reference = replyReference(references, to, ulb)
  const tenantId = reference?.tenantId ?? ulb ?? stateId()
  const { now } = installation()
  const { waits } = await keepReceived(tenantId, message, now)
  if (!waits) return { repeated: true, answer: '' }
  const settled = (status: 'IGNORED' | 'FAILED', why: string) =>
    settleReceived(tenantId, message, { status, why }, now)
  if (silent.includes(kind) || (await isOwn(channel, from, to))) {
    await settled('IGNORED', silent.includes(kind) ? kind : ('own-address' satisfies WhyNot))
    return { ignored: true }
  }
  try {
    return await hearMessage(
      { by: 'system' },
      { ...raw, ...(tenantId !== stateId() && { ulb: tenantId }), ...(reference && { reference }) },
    )
  } catch (error) {
    await settled('FAILED', whyOf(error))
    throw error
  }
}

const whyOf = (error: unknown): WhyNot => {
  if (Refusal.is(error)) return 'too-many'
  return InvalidInput.is(error) ? 'not-understood' : 'error'
}

async function townAt(channel: InboundChannel, address: string): Promise<string | undefined> {
  const plain = comparable(channel, withoutTag(channel, address))
  if (plain.length < 3) return undefined
  return (await townOfAddress({ by: 'system' }, { channel, address: plain })).ulb
}

/** Whether we would answer ourselves: the sender is an address at which a ULB is written to, or that we write from. */
async function isOwn(channel: InboundChannel, from: string, to: string): Promise<boolean> {
  const plain = (address: string) => comparable(channel, withoutTag(channel, address))
  if (plain(from) === plain(to)) return true
  const ours = ownMailAddress()
  if (channel === 'EMAIL' && ours && plain(ours) === plain(from)) return true
  return (await townAt(channel, from)) !== undefined
}

/** What to answer whoever posts without being trusted; undefined for those who are. */
export function turnedAway(trust: Trust): Response | undefined {
  if (trust === 'trusted') return undefined
  return new Response(null, { status: trust === 'forged' ? 401 : 404 })
}

/** What came of a post: an error the sender can mend is 422, too much is 429, and ours is 500, to be sent again. */
export async function outcomeOf(work: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await work(), { status: 200 })
  } catch (error) {
    if (error instanceof z.ZodError)
      return Response.json({ code: 'invalid-input', errors: error.issues }, { status: 422 })
    const { status, code, errors, retryAfter } = problemOf(error, 'en')
    if (!(InvalidInput.is(error) || Refusal.is(error))) return Response.json({ code }, { status })
    const headers = retryAfter ? { 'retry-after': String(retryAfter) } : {}
    return Response.json({ code, errors }, { status, headers })
  }
}
