import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import { dayAt } from '@/lib/platform/dates/dates'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { Codes } from '@/lib/platform/workflow/codes'
import { addPhotos } from './complaint-photos'
import { complaintForWork, complaintInSight } from './complaint-of'
import { fieldStaffFor } from './field-staff-for'
import { moveComplaint } from './move-complaint'
import { checkReasons } from './reasons'

const Text = z.string().trim().max(1000).optional()

const Taking = z.object({
  ulb: z.string().max(60).optional().describe('For a citizen: the ULB of the complaint'),
  id: z.uuid(),
  revision: z.coerce
    .number()
    .int()
    .optional()
    .describe('The revision that was seen; checked when given'),
  waited: z
    .boolean()
    .default(false)
    .describe('It waited on a device without a network: only another step meanwhile counts'),
  action: z.enum(['ASSIGN', 'REJECT', 'RESOLVE', 'REASSIGN', 'REOPEN', 'RATE']),
  remark: Text,
  reasons: Codes.describe('Codes of the reasons that fit the action'),
  assignee: z.uuid().optional(),
  rating: z.coerce.number().int().min(1).max(5).optional(),
  photos: z
    .array(PostedFile)
    .max(5)
    .default([])
    .describe('Of the work done, or why it is open again'),
})

/** An officer or whoever complained takes a step: assign, reject, resolve, reassign, open again, rate. */
export const takeComplaintAction = operation({
  name: 'complaints.take-action',
  summary: 'Take a step on a complaint',
  permission: 'signed-in',
  input: Taking,
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    state: z.string(),
    revision: z.int(),
  }),
  api: { method: 'post', path: '/complaints/{id}/actions', body: largestBody.upload },
  audits: 'itself',
  prepare: { ...uploads, admit: ({ actor, input, tx }) => complaintInSight(tx, actor, input.id) },
  async run({ actor, input, tx, now }) {
    const { tenantId, personId = null } = actor
    const complaint = await complaintForWork(tx, actor, input.id)
    const { action, remark, reasons, assignee: assigneeId, rating, waited } = input
    const { revision: seen } = input
    if (action === 'RATE' && rating === undefined)
      throw new InvalidInput({ rating: [{ code: 'required' }] })
    await checkReasons(tenantId, dayAt(now), action, reasons)
    if (assigneeId) {
      const staff = await fieldStaffFor(tenantId, { ward: complaint.wardId ?? undefined }, now)
      if (!staff.some((one) => one.personId === assigneeId))
        throw new InvalidInput({ assignee: [{ code: 'not-an-option' }] })
    }
    const moved = await moveComplaint(tx, {
      ...{ complaint, seen, waited, action, actor, operation: 'complaints.take-action' },
      ...{ remark, reasons, assigneeId, rating: action === 'RATE' ? rating : undefined, now },
    })
    const phase = actor.kind === 'officer' ? 'AFTER' : 'COMMENT'
    const about = { tenantId, complaintId: complaint.id, eventId: moved.event, phase } as const
    await addPhotos(tx, { ...about, personId, now }, input.photos)
    return moved
  },
})
