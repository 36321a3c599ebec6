import { z } from 'zod'

/** What a program may do with a key besides what everybody may. */
export const Scope = z.enum(['complaints.report'])
export type Scope = z.infer<typeof Scope>

/** A key as its administrators see it. Of the key itself only the beginning is known. */
export const ApiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  beginning: z.string(),
  scopes: z.array(Scope),
  creatorName: z.string(),
  createdAt: z.date(),
  revokedAt: z.date().nullable(),
})

/** Letters of a key that are kept readable, so that people can tell keys apart. */
export const shownLetters = 12
