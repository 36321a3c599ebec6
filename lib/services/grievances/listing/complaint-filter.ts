import { z } from 'zod'
import { Source } from '../complaint'

/** Which complaints: given to me, to be given to somebody, past their time, due soon, before higher officers, open, every one. */
export const complaintViews = ['mine', 'route', 'late', 'soon', 'escalated', 'open', 'all'] as const
export type ComplaintView = (typeof complaintViews)[number]

/** What narrows a list of complaints; `q` is a number, its last digits, or a whole mobile number. */
export const ComplaintFilter = z.object({
  view: z.enum(complaintViews).default('open'),
  type: z.string().max(60).optional(),
  group: z.string().max(60).optional(),
  ward: z.string().max(60).optional(),
  state: z
    .string()
    .regex(/^[A-Z]{1,40}$/)
    .optional(),
  assignee: z.union([z.uuid(), z.enum(['me', 'nobody'])]).optional(),
  source: Source.optional(),
  sort: z.enum(['due', 'newest']).optional().describe('Due first, but newest first for `all`'),
  q: z.string().trim().min(1).max(60).optional(),
})
export type ComplaintFilter = z.infer<typeof ComplaintFilter>

/** How a list is sorted: what is closed is due no more. */
export const sortOf = ({ view, sort, q }: ComplaintFilter): 'due' | 'newest' =>
  view === 'all' || q ? 'newest' : (sort ?? 'due')
