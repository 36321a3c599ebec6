import { installation } from '@/lib/platform/rest/installation'
import { findRequests } from '@/lib/services/grievances/clients/find-requests'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import type { Asking } from './asking'
import type { Document } from './document'
import { fault } from './fault'
import { jurisdiction } from './jurisdiction'
import { readFilter } from './read-filter'
import { requestDocument } from './request-document'

/** What was reported at a ULB, as far as everybody may see it; `more` says whether another page follows. */
export async function requests({ asked, language }: Asking): Promise<Document & { more: boolean }> {
  const ulb = await jurisdiction(asked)
  const filter = readFilter(asked, installation().now)
  const found = await findRequests({ by: 'guest' }, { ulb: ulb.id, ...filter })
  return { ...(await requestDocument(ulb, found.requests, language)), more: found.more }
}

/** One of them. What is hidden from everybody looks like what is not there. */
export async function request(id: string, { asked, language }: Asking): Promise<Document> {
  const ulb = await jurisdiction(asked)
  const { requests: found } = await findRequests({ by: 'guest' }, { ulb: ulb.id, numbers: [id] })
  if (found.length === 0) throw fault(404, 'service_request_id was not found')
  return requestDocument(ulb, found, language)
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The number behind a token: here the id that a report was given, since numbers come at once and no token is handed out. */
export async function token(id: string, { asked }: Asking): Promise<Document> {
  const { id: ulb } = await jurisdiction(asked)
  if (!uuid.test(id)) throw fault(404, 'token was not found')
  const { number } = await getSentComplaint({ by: 'guest' }, { ulb, draft: id })
  return { root: 'service_requests', value: [{ service_request_id: number, token: id }] }
}
