import { z } from 'zod'
import { likePattern } from '@/lib/infra/database/like-pattern'
import { Prisma, type Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { mobileIndex } from '../encryption/personal'
import { staffOf } from '../identity/staff-of'
import { fileRecords, type FileRecord } from '../inbox/file-records'
import { FileRow, fileRow } from '../inbox/file-row'
import { cursorOf, cursorText, type PageCursor } from '../inbox/page-cursor'
import { workingTimes } from '../inbox/working-time'
import { InvalidInput } from '../operations/errors'
import { query } from '../operations/operation'
import { officeCalendar } from '../tenancy/office-calendar'
import { servicesSeenBy } from '../workflow/sight'
import { soughtBy, type Sought } from './search'

/** Files by number, name or the whole mobile number, open and closed, the newest first; pages by key. */
export const findFiles = query({
  name: 'files.find',
  summary: 'Find files by number, name or mobile',
  permission: 'desk',
  input: z.object({
    q: z.string().trim().max(200),
    cursor: z.string().max(300).optional(),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    files: z.array(FileRow),
    from: z.int(),
    previous: z.string().optional(),
    next: z.string().optional(),
  }),
  api: { method: 'get', path: '/files' },
  async run({ actor, input: { q, size, ...input }, tx, now }) {
    const sought = soughtBy(q)
    if (!sought) throw new InvalidInput({ q: [{ code: 'too-short', params: { min: 3 } }] })
    const cursor = cursorOf(input.cursor)
    const page = await pageOf(tx, actor, sought, cursor, size)
    const calendar = await officeCalendar(actor.tenantId, now)
    const context = {
      timeOf: workingTimes(calendar, now),
      staff: await staffOf(actor.tenantId),
    }
    return {
      files: page.records.map((record) => fileRow(record, context)),
      from: page.cursor?.from ?? 1,
      ...cursorsOf(page, size),
    }
  },
})

type Page = { records: FileRecord[]; more: boolean; cursor: PageCursor | undefined }

async function pageOf(
  tx: Transaction,
  actor: Actor,
  sought: Sought,
  cursor: PageCursor | undefined,
  size: number,
): Promise<Page> {
  const keys = keysOf(actor, sought, cursor, size + 1)
  const order = cursor?.back ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const found = await fileRecords(tx, actor.tenantId, keys, order)
  const more = found.length > size
  if (cursor?.back && !more) return pageOf(tx, actor, sought, undefined, size)
  const records = found.slice(0, size)
  return { records: cursor?.back ? records.reverse() : records, more, cursor }
}

function keysOf(actor: Actor, sought: Sought, cursor: PageCursor | undefined, limit: number) {
  const services = servicesSeenBy(actor).map(({ code }) => code)
  const { at = null, id = null, back = false } = cursor ?? {}
  if ('words' in sought)
    return Prisma.sql`SELECT id, at FROM cases_with_words(${sought.words.map(likePattern)}::text[],
      ${services}::text[], ${at}::timestamptz, ${id}::uuid, ${back}::boolean, ${limit}::int)`

  const [beyond, order] = back
    ? [Prisma.sql`>`, Prisma.sql`ASC`]
    : [Prisma.sql`<`, Prisma.sql`DESC`]
  const after = cursor
    ? Prisma.sql`AND (a.submitted_at, a.id) ${beyond} (${at}::timestamptz, ${id}::uuid)`
    : Prisma.empty
  return Prisma.sql`SELECT a.id, a.submitted_at AS at FROM application f JOIN cases a ON (a.tenant_id, a.id) = (f.tenant_id, f.id)
    WHERE f.tenant_id = ${actor.tenantId} AND f.mobile_index = ${mobileIndex(actor.stateId, sought.mobile)}
      AND a.kind = ANY(${services}::text[]) ${after}
    ORDER BY a.submitted_at ${order}, a.id ${order} LIMIT ${limit}`
}

function cursorsOf({ records, more, cursor }: Page, size: number) {
  const [first, last] = [records[0], records[records.length - 1]]
  const from = cursor?.from ?? 1
  const point = (file: FileRecord, back: boolean, place: number) =>
    cursorText({ at: file.submitted_at.toISOString(), id: file.id, back, from: Math.max(1, place) })
  return {
    previous: cursor && first ? point(first, true, from - size) : undefined,
    next: (cursor?.back || more) && last ? point(last, false, from + records.length) : undefined,
  }
}
