import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const longestMs = 5 * 60 * 1000

const FileLink = z.strictObject({
  tenant: z.string(),
  fileId: z.string(),
  /** The only person for whom it opens; without one, for whoever holds it. */
  person: z.string().optional(),
  disposition: z.enum(['inline', 'attachment']),
})
const Signed = FileLink.extend({ until: z.number() })

/** What a link opens. */
export type FileLink = z.infer<typeof FileLink>

/** A token that opens one file until `expiresAt`, at most five minutes from now. */
export const signFileLink = (secret: string, link: FileLink, expiresAt: Date, now: Date) => {
  const until = expiresAt.getTime()
  if (until > now.getTime() + longestMs) throw new Error('A file link lives five minutes at most')
  const content = Buffer.from(JSON.stringify({ ...FileLink.parse(link), until })).toString(
    'base64url',
  )
  return `${content}.${signature(secret, content)}`
}

/** What the token was signed for and until when, even if that has passed; undefined unless we signed it. */
export const readFileLink = (
  secret: string,
  token: string,
): { link: FileLink; until: Date } | undefined => {
  const [content = '', signed = '', ...more] = token.split('.')
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(secret, content))]
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right))
    return undefined

  const { until, ...link } = Signed.parse(JSON.parse(Buffer.from(content, 'base64url').toString()))
  return { link, until: new Date(until) }
}

const signature = (secret: string, content: string) =>
  createHmac('sha256', secret).update(`file-link.${content}`).digest('base64url')
