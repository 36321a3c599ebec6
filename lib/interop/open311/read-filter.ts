import { z } from 'zod'
import { isKeepable } from '@/lib/platform/dates/dates'
import { deepest } from '@/lib/services/grievances/clients/find-requests'
import { Fault, fault } from './fault'
import { readMoment } from './read-moment'

const day = 86_400_000
const longest = 90 * day

const Moment = (time: 'first' | 'last') =>
  z
    .string()
    .transform((text) => readMoment(text, time) ?? new Date(Number.NaN))
    .refine((at) => !Number.isNaN(at.getTime()), 'Must be a moment as 2026-11-27T10:00:00+05:30')
    .refine(isKeepable, 'Must be a moment of our times')
const Codes = z.string().transform((text) => text.split(',').map((code) => code.trim()))

/** What a client may ask of a list of requests; `page…`, `updated_…` and `order` are extensions that many servers have. */
const Asked = z.object({
  service_request_id: Codes.optional(),
  service_code: Codes.optional(),
  status: Codes.pipe(z.array(z.enum(['open', 'closed']))).optional(),
  start_date: Moment('first').optional(),
  end_date: Moment('last').optional(),
  updated_after: Moment('first').optional(),
  updated_before: Moment('last').optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
  page: z.coerce.number().int().min(1).default(1),
  page_size: z.coerce.number().int().min(1).max(1000).default(1000),
})

/** The filter of a list; without dates, the last 90 days. Throws the fault of the specification. */
export function readFilter(asked: URLSearchParams, now: Date) {
  // A parameter that is empty counts as one that is not there.
  const given = [...asked].filter(([, value]) => value.trim() !== '')
  const read = Asked.safeParse(Object.fromEntries(together(given)))
  if (!read.success) throw unread(read.error)
  const { service_request_id: numbers, status, page, page_size: pageSize, order } = read.data
  if (page * pageSize > deepest)
    throw fault(400, `Only the first ${deepest} can be paged through: ask for a shorter span`)
  const { service_code: types, updated_after, updated_before } = read.data
  return {
    ...{ numbers, types, page, pageSize, ...spanOf(read.data, now) },
    open: status && new Set(status).size === 1 ? status[0] === 'open' : undefined,
    ...{ changedFrom: updated_after, changedTo: updated_before },
    order: order === 'asc' ? ('oldest' as const) : ('newest' as const),
  }
}

/** A parameter that is declared several times is one list. */
const together = (given: readonly [string, string][]) => {
  const all = new Map<string, string>()
  for (const [name, value] of given)
    all.set(name, all.has(name) ? `${all.get(name)},${value}` : value)
  return all
}

function spanOf({ start_date, end_date, updated_after, updated_before }: Span, now: Date) {
  if (!start_date && !end_date && (updated_after || updated_before)) return {}
  const to = end_date ?? (start_date ? new Date(start_date.getTime() + longest) : now)
  const from = start_date ?? new Date(to.getTime() - longest)
  if (to.getTime() - from.getTime() > longest)
    throw fault(400, 'start_date and end_date may not span more than 90 days')
  return { from, to }
}

type Span = Pick<
  z.output<typeof Asked>,
  'start_date' | 'end_date' | 'updated_after' | 'updated_before'
>

const unread = ({ issues }: z.ZodError) =>
  new Fault(
    400,
    issues.map(({ path, message }) => ({
      code: 400,
      description: `${String(path[0])}: ${message}`,
    })),
  )
