import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import { ComplaintRow } from '../listing/complaint-row'

const Named = z.object({ code: z.string(), name: Words })
const Other = z.object({ id: z.uuid(), number: z.string() })

/** Something that happened to a complaint, as officers read it. */
export const DeskEvent = z.object({
  id: z.uuid(),
  sequence: z.int(),
  at: z.date(),
  kind: z.string(),
  action: z.string(),
  words: Words,
  who: z.string(),
  role: z.string(),
  to: Words.nullable().describe('Whom it was given to'),
  remark: z.string().nullable(),
  reasons: z.array(Words),
  public: z.boolean(),
})
export type DeskEvent = z.infer<typeof DeskEvent>

/** A photograph with a link that is good for five minutes, and whether the public sees it. */
export const DeskPhoto = z.object({
  id: z.uuid(),
  phase: z.enum(['REPORTED', 'BEFORE', 'AFTER', 'COMMENT']),
  at: z.date(),
  url: z.string(),
  standing: z.enum(['waiting', 'shown', 'withheld']),
})
export type DeskPhoto = z.infer<typeof DeskPhoto>

/** Material or labour that putting it right took. */
const Work = z.object({
  id: z.uuid(),
  what: z.string(),
  quantity: z.string(),
  unit: z.string(),
  cost: z.string().describe('Rupees'),
  by: z.string(),
  at: z.date(),
})

/** Somebody a complaint may be given to, with how many they have. */
export const Candidate = z.object({
  id: z.uuid(),
  name: Words,
  department: z.string(),
  designation: z.string(),
  load: z.int(),
})
export type Candidate = z.infer<typeof Candidate>

const Step = z.object({
  code: z.string(),
  to: z.string(),
  needs: z.array(z.string()),
  reasons: z.array(Named),
})

/** A complaint with everything an officer decides by, and the steps it offers them. */
export const DeskComplaint = ComplaintRow.extend({
  status: Words,
  answers: z.array(z.object({ question: Words, answer: Words })),
  placed: z.object({ ward: Words.nullable(), locality: Words.nullable() }),
  reporter: z
    .object({ name: z.string(), mobile: z.string().nullable().describe('Masked') })
    .nullable()
    .describe('Nobody: it was reported without saying who'),
  respondedAt: z.date().nullable(),
  resolvedAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  history: z.array(DeskEvent),
  photos: z.array(DeskPhoto),
  works: z.array(Work),
  spent: z.string().describe('Rupees'),
  nearby: z.array(
    Other.extend({ state: z.string(), metres: z.int().nullable(), open: z.boolean() }),
  ),
  joinedInto: Other.nullable(),
  joined: z.array(Other),
  actions: z.array(Step),
  candidates: z.array(Candidate),
  may: z.object({
    note: z.boolean(),
    visit: z.boolean(),
    logWork: z.boolean(),
    merge: z.boolean(),
    checkPhotos: z.boolean(),
    unmask: z.boolean(),
  }),
})
export type DeskComplaint = z.infer<typeof DeskComplaint>
