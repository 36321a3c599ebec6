import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { holdKey } from '@/lib/platform/operations/transaction'
import { Visibility } from '../complaint'

/** What became of a draft that was sent, for whoever has its id. */
export const getSentComplaint = query({
  name: 'complaints.get-sent',
  summary: 'Say which complaint a report became',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), draft: z.uuid() }),
  output: z.object({
    number: z.string(),
    type: z.string(),
    dueAt: z.date(),
    visibility: Visibility,
    told: z.boolean().describe('Whether somebody is told what becomes of it'),
  }),
  api: { method: 'get', path: '/complaint-drafts/{draft}/sent' },
  async run({ actor: { tenantId }, input: { draft: id }, tx }) {
    await holdKey(tx, id)
    const sent = await tx.complaint.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (!sent) throw new NotFound('complaint')
    const { number, type, dueAt, personId } = sent
    return {
      ...{ number, type, dueAt, told: personId !== null },
      visibility: Visibility.parse(sent.visibility),
    }
  },
})
