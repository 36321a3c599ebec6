import { z } from 'zod'
import { isKeepable } from '@/lib/platform/dates/dates'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'

const pageSize = 30

/** Which messages: those somebody should look at, those that began nothing, or all of the last month. */
export const ReceivedView = z.enum(['open', 'ignored', 'all'])

const Asking = z.object({
  view: ReceivedView.default('open'),
  before: z.coerce.date().refine(isKeepable).optional().describe('Received before this moment'),
})

const Received = z.object({
  id: z.uuid(),
  channel: z.string(),
  kind: z.string(),
  from: z.string().nullable().describe('Masked'),
  name: z.string(),
  text: z.string(),
  status: z.string(),
  why: z.string().nullable(),
  leftOut: z.array(z.string()).describe('Names of files that were not kept'),
  number: z.string().nullable().describe('Of the complaint that came of it'),
  receivedAt: z.date(),
})
export type Received = z.output<typeof Received>

const Found = z.object({ messages: z.array(Received), next: z.date().optional() })

/** What people sent to a ULB over WhatsApp and by mail, and what became of it; first what nothing could be made of. */
export const listReceived = query({
  name: 'complaints.list-received',
  summary: 'List the messages people sent that could not be taken in',
  permission: 'grievances.messages',
  input: Asking,
  output: Found,
  api: { method: 'get', path: '/complaints/received' },
  run: ({ actor: { tenantId }, input, tx }) => find(tx, tenantId, input),
})

/** The same of messages that name no ULB, for the directorate. */
export const listUnplaced = query({
  name: 'complaints.list-unplaced',
  summary: 'List the messages people sent to no ULB in particular that could not be taken in',
  permission: 'state',
  input: Asking,
  output: Found,
  api: { method: 'get', path: '/complaints/unplaced' },
  run: ({ actor: { stateId }, input, tx }) => find(tx, stateId, input),
})

/** One of them, to be taken down as a complaint. Throws NotFound. */
export const getReceived = query({
  name: 'complaints.get-received',
  summary: 'Get a message that somebody sent to a ULB',
  permission: 'grievances.messages',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), text: z.string(), name: z.string() }),
  api: { method: 'get', path: '/complaints/received/{id}' },
  async run({ actor: { tenantId }, input: { id }, tx }) {
    const row = await tx.inboundMessage.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (!row) throw new NotFound(`message ${id}`)
    return { id, text: row.text, name: row.name }
  },
})

const { sql } = Prisma
const views = {
  open: sql`(status IN ('RECEIVED', 'FAILED', 'HANDED') OR (status = 'HANDLED' AND left_out <> '{}'))`,
  ignored: sql`status = 'IGNORED'`,
  all: sql`true`,
}

async function find(tx: Transaction, tenantId: string, { view, before }: z.output<typeof Asking>) {
  const rows = await tx.$queryRaw<Received[]>`
    SELECT id, channel, kind, from_masked AS "from", name, left(text, 2000) AS text, status, why, left_out AS "leftOut", number,
      taken_at AS "receivedAt"
    FROM inbound_message
    WHERE tenant_id = ${tenantId} AND ${views[view]} AND taken_at < ${before ?? new Date('9999-01-01')}::timestamptz
    ORDER BY taken_at DESC, id LIMIT ${pageSize + 1}`
  const messages = rows.slice(0, pageSize)
  const last = messages.at(-1)
  return { messages, ...(rows.length > pageSize && last && { next: last.receivedAt }) }
}
