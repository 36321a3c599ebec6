import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { signFileLink, type FileLink } from './file-link'

const minutes = 5

/** The address of a file for five minutes; with `person`, for that person's session only. `&v=thumb` gives the small picture. */
export function fileUrl(link: FileLink, now = clock.now()): string {
  const token = signFileLink(
    env().LINK_SECRET,
    link,
    new Date(now.getTime() + minutes * 60_000),
    now,
  )
  return `/api/files/${link.tenant}/${link.fileId}?k=${token}`
}
