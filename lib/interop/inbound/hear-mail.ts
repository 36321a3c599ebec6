import { z } from 'zod'
import { keepUnreadable } from '@/lib/platform/inbound/received'
import { trustPassword } from '@/lib/platform/inbound/trust'
import { stateId } from '@/lib/platform/operations/state-id'
import { installation } from '@/lib/platform/rest/installation'
import { mailMessage } from './mail-message'
import { jsonOf, largestBody, readBody } from './read-body'
import { outcomeOf, takeMessage, turnedAway } from './take-message'

/** `POST /api/inbound/mail`: mails as an inbound-parse service posts them, with the secret as password. */
export async function hearMail(request: Request): Promise<Response> {
  const away = turnedAway(trustPassword(request.headers.get('authorization')))
  if (away) return away
  const body = await readBody(request, largestBody.mail)
  if (body instanceof Response) return body
  const { now } = installation()
  return outcomeOf(async () => {
    try {
      return await takeMessage(mailMessage(jsonOf(body), now))
    } catch (error) {
      if (error instanceof z.ZodError) await keepUnreadable(stateId(), 'EMAIL', body, now)
      throw error
    }
  })
}
