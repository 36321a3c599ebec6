import { z } from 'zod'

/** What signing in gives: the token to send as `Authorization: Bearer`, and how long it is good. */
export const SignedIn = z.object({
  token: z.string(),
  sessionId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  language: z.string(),
  expiresAt: z.date(),
})
export type SignedIn = z.infer<typeof SignedIn>
