import { z } from 'zod'
import { may } from '../access/permission'
import { dayAt } from '../dates/dates'
import { isDisputed } from '../collection/disputes/disputes'
import { cancellationOf } from '../documents/cancellation'
import { query } from '../operations/operation'
import { findEntry } from './find-entry'
import { EntryLine, isInForce, lineOf, registerOf } from './registers'
import { TypedNumber } from '../language/typed'

const Words = z.object({ en: z.string(), hi: z.string() })
const Facts = z.array(z.object({ label: Words, value: z.union([z.string(), Words]) }))

const EntryView = EntryLine.extend({
  service: z.string(),
  application: z.object({ id: z.uuid(), number: z.string() }),
  facts: Facts,
  events: z.array(
    z.object({
      kind: z.enum(['ISSUED', 'SUSPENDED', 'RESTORED', 'CANCELLED', 'EXPIRED']),
      reasons: z.array(Words),
      remark: z.string().nullable(),
      /** The officer; nobody when it came by a payment or by the calendar. */
      by: z.string().nullable(),
      at: z.date(),
    }),
  ),
  /** The bank took its money back, or holds it in dispute, and nobody has accepted that. */
  disputed: z.boolean(),
  documents: z.array(z.object({ id: z.uuid(), serial: z.string(), issuedAt: z.date() })),
  /** The reasons to choose from, when the reader may cancel it and it can be. */
  cancel: z.object({ reasons: z.array(z.object({ code: z.string(), text: Words })) }).optional(),
})

export type Entry = z.infer<typeof EntryView>

/** One entry of a register with its history and its certificate. */
export const getEntry = query({
  name: 'registers.get',
  summary: 'Read an entry of a register',
  permission: 'desk',
  input: z.object({ service: z.string(), number: TypedNumber }),
  output: EntryView,
  api: { method: 'get', path: '/registers/{service}/{number}' },
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    const entry = await findEntry(tx, actor, input)
    const [application, events, documents, cancelled, disputed] = await Promise.all([
      tx.case.findUniqueOrThrow({
        where: { tenantId_id: { tenantId, id: entry.applicationId } },
        select: { id: true, number: true },
      }),
      tx.registerEvent.findMany({ where: { tenantId, entryId: entry.id }, orderBy: { at: 'asc' } }),
      tx.issuedDocument.findMany({
        where: { tenantId, entryId: entry.id },
        orderBy: { issuedAt: 'desc' },
      }),
      cancellationOf(tx, entry),
      isDisputed(tx, tenantId, entry.applicationId),
    ])
    return {
      ...lineOf(entry, dayAt(now)),
      service: entry.service,
      application,
      facts: Facts.parse(entry.facts),
      events: events.map(({ kind, reason, actorId, actorName, at }) => ({
        kind: Kind.parse(kind),
        ...(kind === 'CANCELLED' ? cancelled : { reasons: [], remark: reason }),
        by: actorId ? actorName : null,
        at,
      })),
      disputed,
      documents: documents.map(({ id, serial, issuedAt }) => ({ id, serial, issuedAt })),
      cancel:
        isInForce(entry.status) && may(actor, 'cancel-licence')
          ? cancelling(input.service)
          : undefined,
    }
  },
})

const Kind = EntryView.shape.events.element.shape.kind

function cancelling(service: string) {
  const { definition, outcome } = registerOf(service)
  const { cancelledBy } = outcome
  if (cancelledBy === undefined) return undefined
  const fitting = definition.reasons.filter(({ actions }) => actions.includes(cancelledBy))
  return { reasons: fitting.map(({ code, text }) => ({ code, text })) }
}
