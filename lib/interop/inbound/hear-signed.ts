import { InboundMessage } from '@/lib/platform/inbound/inbound-message'
import { keepUnreadable } from '@/lib/platform/inbound/received'
import { trustSigned } from '@/lib/platform/inbound/trust'
import { stateId } from '@/lib/platform/operations/state-id'
import { installation } from '@/lib/platform/rest/installation'
import { jsonOf, largestBody, readBody } from './read-body'
import { outcomeOf, takeMessage, turnedAway } from './take-message'

/** `POST /api/inbound/message`: any network’s messages in our own form, signed. Answers with what the sender is told. */
export async function hearSigned(request: Request): Promise<Response> {
  // A body takes memory before its signature can be looked at: one without any is not read.
  const header = request.headers.get('x-palika-signature')
  if (!header) return turnedAway(trustSigned(header, '', installation().now)) ?? new Response()
  const body = await readBody(request, largestBody.mail)
  if (body instanceof Response) return body
  return (
    turnedAway(trustSigned(header, body, installation().now)) ??
    outcomeOf(async () => {
      const read = InboundMessage.safeParse(jsonOf(body))
      if (read.data) return takeMessage(read.data)
      await keepUnreadable(stateId(), 'EMAIL', body, installation().now)
      throw read.error
    })
  )
}
