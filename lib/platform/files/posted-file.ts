import { z } from 'zod'
import { ExaminedFile } from './examining/examined-file'

/**
 * A file as a form posts it, or as base64 text in JSON; examined before it reaches an operation's transaction. A caller of our
 * own that sends one file again and again may have examined it before.
 */
export const PostedFile = z.object({
  name: z.string().max(255),
  content: z
    .custom<Uint8Array | string | ExaminedFile>(
      (value) => value instanceof Uint8Array || typeof value === 'string' || ExaminedFile.is(value),
    )
    .meta({ override: { type: 'string', contentEncoding: 'base64' } }),
})
export type PostedFile = z.infer<typeof PostedFile>

/** The bytes of a file as it came. Throws for one that was examined: of that only what is kept is known. */
export function bytesOf({ content }: PostedFile): Uint8Array {
  if (ExaminedFile.is(content)) throw new Error('An examined file is no longer as it came')
  return typeof content === 'string' ? Buffer.from(content, 'base64') : content
}
