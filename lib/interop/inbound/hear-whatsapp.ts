import { fetchPictures } from '@/lib/platform/inbound/fetch-pictures'
import { trustVerification, trustWhatsApp } from '@/lib/platform/inbound/trust'
import { jsonOf, readBody } from './read-body'
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
  const body = await readBody(request)
  if (body === undefined) return new Response(null, { status: 413 })
  const away = turnedAway(trustWhatsApp(request.headers.get('x-hub-signature-256'), body))
  return away ?? outcomeOf(() => takeAll(jsonOf(body)))
}

// One that is refused must not keep the others from being taken, nor make Meta post all of them again.
async function takeAll(posted: unknown) {
  let taken = 0
  for (const { message, pictures } of whatsAppMessages(posted)) {
    const media = await fetchPictures(pictures)
    const answer = await outcomeOf(() => takeMessage({ ...message, media }))
    if (answer.status >= 500) throw new Error('A message could not be taken')
    if (answer.ok) taken += 1
  }
  return { taken }
}
