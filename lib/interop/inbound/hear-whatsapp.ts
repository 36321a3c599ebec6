import { fetchPictures } from '@/lib/platform/inbound/fetch-pictures'
import { keepUnreadable } from '@/lib/platform/inbound/received'
import { trustVerification, trustWhatsApp } from '@/lib/platform/inbound/trust'
import { stateId } from '@/lib/platform/operations/state-id'
import { installation } from '@/lib/platform/rest/installation'
import { jsonOf, largestBody, readBody } from './read-body'
import { outcomeOf, takeMessage, turnedAway } from './take-message'
import { whatsAppMessages } from './whatsapp-message'

/** `GET /api/inbound/whatsapp`: Meta checks the address before it uses it. */
export function verifyWhatsApp(request: Request): Response {
  const asked = new URL(request.url).searchParams
  const away = turnedAway(trustVerification(asked.get('hub.verify_token')))
  if (away) return away
  if (asked.get('hub.mode') !== 'subscribe') return new Response(null, { status: 400 })
  return new Response((asked.get('hub.challenge') ?? '').slice(0, 200), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
}

/** `POST /api/inbound/whatsapp`: messages as Meta’s Cloud API posts them. */
export async function hearWhatsApp(request: Request): Promise<Response> {
  const header = request.headers.get('x-hub-signature-256')
  if (!header) return turnedAway(trustWhatsApp(header, '')) ?? new Response()
  const body = await readBody(request, largestBody.whatsApp)
  if (body instanceof Response) return body
  return turnedAway(trustWhatsApp(header, body)) ?? outcomeOf(() => takeAll(jsonOf(body)))
}

// One that is refused must not keep the others from being taken, nor make Meta post all of them again.
async function takeAll(posted: unknown) {
  const { messages, unreadable } = whatsAppMessages(posted)
  const { now } = installation()
  for (const one of unreadable)
    await keepUnreadable(stateId(), 'WHATSAPP', JSON.stringify(one) ?? '', now)
  let taken = 0
  let failed = false
  for (const { message, pictures } of messages) {
    const { media, missing } = await fetchPictures(pictures)
    const leftOut = [...(message.leftOut ?? []), ...missing]
    const answer = await outcomeOf(() => takeMessage({ ...message, media, leftOut }))
    if (answer.ok) taken += 1
    failed ||= answer.status >= 500
  }
  if (failed) throw new Error('A message could not be taken')
  return { taken }
}
