import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import { NamedPlace } from './named-place'

/** Something that happened to a complaint, as people outside the office read it. Names nobody. */
export const SeenEvent = z.object({
  at: z.date(),
  kind: z.string(),
  action: z.string(),
  words: Words,
  reasons: z.array(Words),
  remark: z.string().nullable(),
})
export type SeenEvent = z.output<typeof SeenEvent>

/** A photograph: with the report, before or after the work, or with a comment. */
export const SeenPhoto = z.object({
  id: z.uuid(),
  phase: z.enum(['REPORTED', 'BEFORE', 'AFTER', 'COMMENT']),
  at: z.date(),
  url: z.string(),
})
export type SeenPhoto = z.output<typeof SeenPhoto>

/** An answer to a question of the type's own. */
const SeenAnswer = z.object({ question: Words, answer: Words })

/** A complaint as people outside the office see it: what, where, how it stands and what happens next. */
export const SeenComplaint = z.object({
  number: z.string(),
  ulb: z.string(),
  type: z.string(),
  name: Words,
  group: z.string(),
  department: z.object({ code: z.string(), name: Words }),
  description: z.string(),
  answers: z.array(SeenAnswer),
  place: NamedPlace,
  state: z.string(),
  open: z.boolean(),
  status: Words.describe('The state in plain words'),
  next: Words.describe('What happens next'),
  submittedAt: z.date(),
  since: z.date().describe('In this state since'),
  dueAt: z.date(),
  reopened: z.int(),
  followers: z.int(),
  history: z.array(SeenEvent),
  photos: z.array(SeenPhoto),
  mergedInto: z.string().nullable().describe('Number of the complaint it was joined with'),
  merged: z.array(z.string()).describe('Numbers of those that were joined with it'),
})
export type SeenComplaint = z.output<typeof SeenComplaint>
