import { z } from 'zod'
import { AmountOrNothing } from '@/lib/platform/money/amount'
import { Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { complaintForWork } from '../complaint-of'

/** Writes down what putting a complaint right took: material or labour, and its cost. Nobody outside the office sees it. */
export const logWork = operation({
  name: 'complaints.log-work',
  summary: 'Write down material or labour that a complaint took',
  permission: 'grievances.field-work',
  input: z.object({
    id: z.uuid(),
    what: z.string().trim().min(1).max(200),
    quantity: z.string().regex(/^\d{1,9}(\.\d{1,3})?$/),
    unit: z.string().trim().min(1).max(40),
    cost: AmountOrNothing,
  }),
  output: z.object({ id: z.uuid(), work: z.uuid() }),
  api: { method: 'post', path: '/complaints/{id}/works' },
  async run({ actor, input: { id, what, quantity, unit, cost }, tx, now, about }) {
    const { tenantId, personId = '', name } = actor
    const complaint = await complaintForWork(tx, actor, id)
    if (complaint.mergedInto) throw new Refusal('complaint-joined')
    const work = uuidv7(now)
    const written = { tenantId, id: work, complaintId: id, what, quantity, unit, cost, at: now }
    await tx.complaintWork.create({ data: { ...written, byId: personId, byName: name } })
    about(id, { work })
    return { id, work }
  },
})
