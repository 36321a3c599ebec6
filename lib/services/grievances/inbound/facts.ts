import { z } from 'zod'
import { Attributes } from '../complaint'

/** What is known in a conversation about one complaint, until it is enough; and what was asked last. */
export const Facts = z.object({
  language: z.enum(['en', 'hi']).default('hi'),
  ulb: z.string().optional(),
  /** What is wrong, in the sender's words. */
  said: z.string().default(''),
  type: z.string().optional(),
  ward: z.string().optional(),
  locality: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  landmark: z.string().default(''),
  answers: Attributes.default({}),
  /** What was asked last: `town`, `type`, `place`, or the code of a question after `answer:`. */
  asked: z.string().optional(),
  /** The codes that were offered with it, in their order. */
  offered: z.array(z.string()).default([]),
  /** How often the answer to it was not understood. */
  misses: z.number().default(0),
  /** Where photographs are kept until there is a complaint. */
  draft: z.uuid().optional(),
  /** The last complaint that came of it. */
  lodged: z.object({ ulb: z.string(), id: z.uuid(), number: z.string() }).optional(),
})
export type Facts = z.output<typeof Facts>

/** Longest text that is kept of what is wrong. */
export const longest = 2000
