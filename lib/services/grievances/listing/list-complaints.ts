import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { dayAt } from '@/lib/platform/dates/dates'
import { dueAfter } from '@/lib/platform/dates/working-calendar'
import { normaliseMobile } from '@/lib/platform/encryption/mobile'
import { mobileIndex } from '@/lib/platform/encryption/personal'
import { staffOf } from '@/lib/platform/identity/staff-of'
import { cursorOf, cursorText } from '@/lib/platform/inbox/page-cursor'
import { workingTimes } from '@/lib/platform/inbox/working-time'
import { query } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import type { ComplaintCase } from '../complaint'
import { complaintTypes } from '../complaint-types'
import { ComplaintFilter, sortOf } from './complaint-filter'
import { ComplaintRow, complaintRow } from './complaint-row'
import { complaintsPage, type Asking } from './complaints-page'
import { numbersMeant } from './numbers-meant'

const day = 86_400_000

/** A page of the complaints of the officer's ULB. Pages go forward and back by key; nothing is counted. */
export const listComplaints = query({
  name: 'complaints.list',
  summary: 'List the complaints of your ULB, or find them by number or mobile',
  permission: 'grievances.read',
  input: ComplaintFilter.extend({
    cursor: z.string().max(300).optional(),
    size: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    complaints: z.array(ComplaintRow),
    from: z.int().describe('The place of the first one in the whole list, beginning at 1'),
    previous: z.string().optional(),
    next: z.string().optional(),
  }),
  api: { method: 'get', path: '/complaints' },
  async run({ actor, input: { cursor, size, ...filter }, tx, now }) {
    const { tenantId, personId: me } = actor
    const calendar = await officeCalendar(tenantId, now)
    const asking: Asking = {
      ...{ tenantId, me, filter, now, limit: size + 1 },
      found: filter.q ? await meant(actor, filter.q, now) : undefined,
      cursor: cursorOf(cursor),
      soon: dueAfter(now, 2 * day, calendar),
    }
    const page = await pageOf(tx, asking, size)
    const context = {
      types: await complaintTypes(tenantId, dayAt(now)),
      staff: await staffOf(tenantId),
      timeOf: workingTimes(calendar, now),
    }
    return {
      complaints: page.records.map((record) => complaintRow(record, context)),
      from: page.from,
      ...cursorsOf(asking, page, size),
    }
  },
})

async function meant({ tenantId, stateId }: Actor, text: string, now: Date) {
  const mobile = normaliseMobile(text)
  return mobile
    ? { mobileIndex: mobileIndex(stateId, mobile) }
    : { numbers: await numbersMeant(tenantId, text, now) }
}

type Page = { records: ComplaintCase[]; from: number; more: boolean; cursor: Asking['cursor'] }

async function pageOf(tx: Transaction, asking: Asking, size: number): Promise<Page> {
  const { cursor } = asking
  const found = await complaintsPage(tx, asking)
  const more = found.length > size
  const records = found.slice(0, size)
  if (!cursor?.back) return { records, from: cursor?.from ?? 1, more, cursor }
  // Back at the beginning: a whole first page, not the rest before the last one.
  if (!more) return pageOf(tx, { ...asking, cursor: undefined }, size)
  return { records: records.reverse(), from: cursor.from, more, cursor }
}

function cursorsOf({ filter }: Asking, { records, from, more, cursor }: Page, size: number) {
  const [first, last] = [records[0], records[records.length - 1]]
  const at = ({ dueAt, submittedAt }: ComplaintCase) =>
    (sortOf(filter) === 'due' ? dueAt : submittedAt).toISOString()
  return {
    previous:
      cursor && first
        ? cursorText({ at: at(first), id: first.id, back: true, from: Math.max(1, from - size) })
        : undefined,
    next:
      (cursor?.back || more) && last
        ? cursorText({ at: at(last), id: last.id, back: false, from: from + records.length })
        : undefined,
  }
}
