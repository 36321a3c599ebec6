import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { readFileLink, signFileLink } from '../files/file-link'
import type { DocumentLanguage } from './documents'

type Link = { tenant: string; id: string; language: DocumentLanguage; person?: string }

const minutes = 5
// A link to a file opens no document, and the reverse.
const secret = () => `document.${env().LINK_SECRET}`

/** The address of a paper for its owner or an officer of its ULB, who open it by their session. */
export const documentPath = ({ tenant, id, language }: Omit<Link, 'person'>) =>
  `/api/documents/${tenant}/${id}?lang=${language}`

/** The address of a paper for five minutes for whoever holds it; with `person`, for that person's session only. */
export function documentUrl({ person, ...link }: Link, now = clock.now()): string {
  const { tenant, id: fileId } = link
  const content = { tenant, fileId, disposition: 'inline' as const, ...(person && { person }) }
  const until = new Date(now.getTime() + minutes * 60_000)
  return `${documentPath(link)}&k=${signFileLink(secret(), content, until, now)}`
}

/** Whom a link to the paper lets in: anybody, one person, or nobody any more. */
export function admittedBy(
  token: string,
  { tenant, id }: { tenant: string; id: string },
  now: Date,
) {
  const read = readFileLink(secret(), token)
  const right = read && read.until > now && read.link.tenant === tenant && read.link.fileId === id
  if (!right) return 'nobody'
  return read.link.person === undefined ? 'anybody' : { person: read.link.person }
}
