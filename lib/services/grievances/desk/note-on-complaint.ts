import { z } from 'zod'
import { operation } from '@/lib/platform/operations/operation'
import { complaintForWork } from '../complaint-of'
import { recordHappening } from '../record-happening'
import { roleAtDesk } from './role-at-desk'

/** Puts an internal note on a complaint; nobody outside the office sees it. */
export const noteOnComplaint = operation({
  name: 'complaints.note',
  summary: 'Put an internal note on a complaint',
  permission: 'grievances.read',
  input: z.object({ id: z.uuid(), text: z.string().trim().min(1).max(2000) }),
  output: z.object({ id: z.uuid(), note: z.uuid(), revision: z.int() }),
  api: { method: 'post', path: '/complaints/{id}/notes' },
  async run({ actor, input: { id, text }, tx, now, about }) {
    const complaint = await complaintForWork(tx, actor, id)
    const { event: note, revision } = await recordHappening(tx, {
      ...{ complaint, kind: 'NOTE', actor, role: roleAtDesk(actor), remark: text },
      ...{ public: false, now },
    })
    about(id, { note })
    return { id, note, revision }
  },
})
