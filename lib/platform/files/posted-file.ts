import { z } from 'zod'
import type { ExaminedFile } from './examining/examined-file'

/** A file as a form posts it, or as base64 text in JSON; examined before it reaches an operation's transaction. */
export const PostedFile = z.object({
  name: z.string().max(255),
  content: z
    .custom<Uint8Array | string | ExaminedFile>(
      (value) => value instanceof Uint8Array || typeof value === 'string',
    )
    .meta({ override: { type: 'string', contentEncoding: 'base64' } }),
})
export type PostedFile = z.infer<typeof PostedFile>
