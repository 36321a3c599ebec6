import { trustPassword } from '@/lib/platform/inbound/trust'
import { installation } from '@/lib/platform/rest/installation'
import { mailMessage } from './mail-message'
import { jsonOf, readBody } from './read-body'
import { outcomeOf, takeMessage, turnedAway } from './take-message'

/** `POST /api/inbound/mail`: mails as an inbound-parse service posts them, with the secret as password. */
export async function hearMail(request: Request): Promise<Response> {
  const away = turnedAway(trustPassword(request.headers.get('authorization')))
  if (away) return away
  const body = await readBody(request)
  if (body === undefined) return new Response(null, { status: 413 })
  return outcomeOf(async () => {
    const message = mailMessage(jsonOf(body), installation().now)
    return message ? takeMessage(message) : { ignored: true }
  })
}
