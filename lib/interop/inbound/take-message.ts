import { z } from 'zod'
import { comparable, InboundMessage } from '@/lib/platform/inbound/inbound-message'
import type { Trust } from '@/lib/platform/inbound/trust'
import { InvalidInput, Refusal } from '@/lib/platform/operations/errors'
import { problemOf } from '@/lib/platform/rest/problem-of'
import { townOfAddress } from '@/lib/services/grievances/inbound/inbound-address'
import { hearMessage } from '@/lib/services/grievances/inbound/hear-message'

/** Gives a message to the conversation, at the ULB whose address was written to. */
export async function takeMessage(message: z.input<typeof InboundMessage>) {
  const { channel, to } = InboundMessage.parse(message)
  const address = { channel, address: comparable(channel, to) }
  const { ulb } = await townOfAddress({ by: 'system' }, address)
  return hearMessage({ by: 'system' }, { ...message, ulb })
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
    if (!(error instanceof InvalidInput || error instanceof Refusal))
      return Response.json({ code }, { status })
    const headers = retryAfter ? { 'retry-after': String(retryAfter) } : {}
    return Response.json({ code, errors }, { status, headers })
  }
}
