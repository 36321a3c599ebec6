import { z } from 'zod'
import { Prisma } from '@/lib/infra/database/database'
import { likePattern } from '@/lib/infra/database/like-pattern'
import { addDays, Day, dayAt } from '../dates/dates'
import { latinDigits } from '../language/digits'
import { query } from '../operations/operation'
import { EntryLine, EntryStatus, lineOf, registerSeenBy } from './registers'

const Filters = z.object({
  service: z.string(),
  /** Part of a number, a name or a business; several words must all be there. */
  q: z.string().trim().max(100).default(''),
  status: EntryStatus.optional(),
  /** Good entries that end within so many days, the soonest first. */
  expiring: z.coerce.number().int().min(1).max(366).optional(),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
type Filters = z.output<typeof Filters>

/** The entries of a register at the officer's ULB, newest first; pages go on from `next`. */
export const searchRegister = query({
  name: 'registers.search',
  summary: 'Search a register',
  permission: 'desk',
  input: Filters,
  output: z.object({ entries: z.array(EntryLine), next: z.string().nullable() }),
  api: { method: 'get', path: '/registers/{service}' },
  async run({ actor, input, tx, now }) {
    registerSeenBy(actor, input.service)
    const today = dayAt(now)
    const where = Prisma.join(conditions(actor.tenantId, input, today), ' AND ')
    const order = input.expiring ? Prisma.sql`valid_to, id` : Prisma.sql`id DESC`
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM register_entry WHERE ${where} ORDER BY ${order} LIMIT ${input.limit + 1}`
    const ids = found.slice(0, input.limit).map(({ id }) => id)
    const rows = await tx.registerEntry.findMany({
      where: { tenantId: actor.tenantId, id: { in: ids } },
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    const entries = ids.flatMap((id) => byId.get(id) ?? []).map((row) => lineOf(row, today))
    const last = found.length > input.limit ? entries.at(-1) : undefined
    return { entries, next: last ? cursorOf(last, input) : null }
  },
})

function conditions(
  tenantId: string,
  { service, q, status, expiring, after }: Filters,
  today: Day,
) {
  return [
    Prisma.sql`tenant_id = ${tenantId}`,
    Prisma.sql`service = ${service}`,
    ...latinDigits(q)
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => Prisma.sql`search_text LIKE ${likePattern(word)}`),
    ...(status ? [standing(status, today)] : []),
    ...(expiring
      ? [
          Prisma.sql`status = 'ACTIVE' AND valid_to BETWEEN ${today}::date AND ${addDays(today, expiring)}::date`,
        ]
      : []),
    ...onward(after, expiring !== undefined),
  ]
}

// An entry is expired from the day after its last, whether or not the nightly job has been by.
function standing(status: EntryStatus, today: Day) {
  if (status === 'CANCELLED' || status === 'SUSPENDED') return Prisma.sql`status = ${status}`
  const over = Prisma.sql`(status = 'EXPIRED' OR (status = 'ACTIVE' AND valid_to < ${today}::date))`
  return status === 'EXPIRED'
    ? over
    : Prisma.sql`status = 'ACTIVE' AND (valid_to IS NULL OR valid_to >= ${today}::date)`
}

const cursorOf = ({ id, validTo }: EntryLine, { expiring }: Filters) =>
  expiring ? `${validTo ?? ''}_${id}` : id

const Cursor = z.object({ day: Day.optional(), id: z.uuid() })

// A cursor nobody could have got from us begins at the beginning.
function onward(after: string | undefined, byDay: boolean): Prisma.Sql[] {
  if (!after) return []
  const [first, second] = after.split('_')
  const read = Cursor.safeParse(byDay ? { day: first, id: second } : { id: first })
  if (!read.success) return []
  const { day, id } = read.data
  return [
    day ? Prisma.sql`(valid_to, id) > (${day}::date, ${id}::uuid)` : Prisma.sql`id < ${id}::uuid`,
  ]
}
