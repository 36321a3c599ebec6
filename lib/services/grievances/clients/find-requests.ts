import { z } from 'zod'
import { isKeepable } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'
import { Prisma } from '@/lib/platform/operations/transaction'
import { publicColumns, PublicRequest } from './public-request'
import { maskedWords } from '../public/masked-words'

const Listed = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z.array(z.string().max(80)).max(1000),
)

const Moment = z.coerce.date().refine(isKeepable)

const Asking = z.object({
  ulb: z.string().max(60),
  numbers: Listed.optional().describe('With these, nothing else counts'),
  types: Listed.optional(),
  open: z.union([z.boolean(), z.stringbool()]).optional(),
  from: Moment.optional().describe('Reported at this moment or later'),
  to: Moment.optional().describe('Reported before or at this moment'),
  changedFrom: Moment.optional(),
  changedTo: Moment.optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(1000).default(100),
})

/** How many complaints of a span may be paged through; whoever wants more asks for a shorter span. */
export const deepest = 10_000

/** What everybody may see of the complaints of a span, or of those that are named. The newest first unless asked otherwise. */
export const findRequests = query({
  name: 'complaints.find-requests',
  summary: 'Find what everybody may see of complaints',
  permission: 'public',
  input: Asking,
  output: z.object({ requests: z.array(PublicRequest), more: z.boolean() }),
  api: { method: 'get', path: '/complaints/requests' },
  async run({ actor: { tenantId }, input, tx }) {
    const { order, page, pageSize } = input
    const skipped = (page - 1) * pageSize
    if (skipped + pageSize > deepest && !input.numbers) return { requests: [], more: false }
    const at = input.changedFrom || input.changedTo ? sql`c.changed_at` : sql`c.submitted_at`
    const way = order === 'newest' ? sql`DESC` : sql`ASC`
    // The protocol counts pages, so rows are skipped; never more than `deepest`, along an index.
    const rows = await tx.$queryRaw<PublicRequest[]>`
      SELECT ${publicColumns} FROM complaint c
      WHERE c.tenant_id = ${tenantId} AND c.visibility IN ('FULL', 'PLACE') AND ${asked(input)}
      ORDER BY ${at} ${way}, c.id ${way}
      LIMIT ${pageSize + 1} OFFSET ${skipped}`
    const requests = rows.slice(0, pageSize).map((row) => ({
      ...row,
      description: row.description && maskedWords(row.description),
      landmark: maskedWords(row.landmark),
    }))
    return { requests, more: rows.length > pageSize }
  },
})

const { sql } = Prisma

function asked(input: z.output<typeof Asking>): Prisma.Sql {
  if (input.numbers) return sql`c.number = ANY(${input.numbers}::text[])`
  const { types, open, from, to, changedFrom, changedTo } = input
  const parts = [
    types && sql`c.type = ANY(${types}::text[])`,
    open !== undefined && (open ? sql`c.open` : sql`NOT c.open`),
    from && sql`c.submitted_at >= ${from}::timestamptz`,
    to && sql`c.submitted_at <= ${to}::timestamptz`,
    changedFrom && sql`c.changed_at >= ${changedFrom}::timestamptz`,
    changedTo && sql`c.changed_at <= ${changedTo}::timestamptz`,
  ].filter((part) => typeof part === 'object')
  return parts.length > 0 ? Prisma.join(parts, ' AND ') : sql`true`
}
