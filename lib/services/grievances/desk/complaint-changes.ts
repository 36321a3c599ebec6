import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import { dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'
import { complaintInSight } from '../complaint-of'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'
import { DeskEvent } from './desk-complaint'
import { deskHistory } from './desk-history'

/** What happened to a complaint since a revision of it was seen; for those who acted too late. */
export const complaintChanges = query({
  name: 'complaints.changes',
  summary: 'List what changed on a complaint since a revision',
  permission: 'grievances.read',
  input: z.object({ id: z.uuid(), seen: z.coerce.number().int().min(0) }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    name: Words,
    status: Words,
    revision: z.int(),
    changes: z.array(DeskEvent),
  }),
  api: { method: 'get', path: '/complaints/{id}/changes' },
  async run({ actor, input: { id, seen }, tx, now }) {
    const { tenantId } = actor
    const complaint = await complaintInSight(tx, actor, id)
    const { number, revision, type } = complaint
    return {
      ...{ id, number, revision },
      name: (await typeNames(tenantId, dayAt(now)))(type),
      status: statusWords(complaint).is,
      changes: await deskHistory(tx, complaint, now, seen),
    }
  },
})
