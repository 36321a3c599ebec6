import { z } from 'zod'

/** A file as a form posts it, or as base64 text in JSON. */
export const PostedFile = z.object({
  name: z.string().max(255),
  content: z
    .custom<Uint8Array | string>(
      (value) => value instanceof Uint8Array || typeof value === 'string',
    )
    .meta({ override: { type: 'string', contentEncoding: 'base64' } }),
})
export type PostedFile = z.infer<typeof PostedFile>

/** The bytes of a posted file. */
export const bytesOf = ({ content }: PostedFile): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'base64') : content
