import { InboundMessage } from '@/lib/platform/inbound/inbound-message'
import { trustSigned } from '@/lib/platform/inbound/trust'
import { installation } from '@/lib/platform/rest/installation'
import { jsonOf, readBody } from './read-body'
import { outcomeOf, takeMessage, turnedAway } from './take-message'

/** `POST /api/inbound/message`: any network’s messages in our own form, signed. Answers with what the sender is told. */
export async function hearSigned(request: Request): Promise<Response> {
  const body = await readBody(request)
  if (body === undefined) return new Response(null, { status: 413 })
  const trust = trustSigned(request.headers.get('x-palika-signature'), body, installation().now)
  return (
    turnedAway(trust) ??
    outcomeOf(() =>
      Promise.resolve(jsonOf(body)).then((value) => takeMessage(InboundMessage.parse(value))),
    )
  )
}
