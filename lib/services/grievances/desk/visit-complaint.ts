import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { InvalidInput, Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import type { Complaint } from '../complaint'
import { complaintForWork, complaintInSight } from '../complaint-of'
import { addPhotos } from '../complaint-photos'
import { recordHappening } from '../record-happening'
import { roleAtDesk } from './role-at-desk'

const Photos = z.array(PostedFile).max(5).default([])

/** Records that the field staff were at the place: what they found, photographs before and after the work, where they stood. */
export const visitComplaint = operation({
  name: 'complaints.visit',
  summary: 'Record a visit to the place of a complaint',
  permission: 'grievances.field-work',
  input: z.object({
    id: z.uuid(),
    remark: z.string().trim().max(1000).default('').describe('Everybody may read it'),
    before: Photos.describe('Photographs from before the work'),
    after: Photos.describe('Photographs of the work done'),
    latitude: z.coerce.number().min(-90).max(90).optional(),
    longitude: z.coerce.number().min(-180).max(180).optional(),
  }),
  output: z.object({ id: z.uuid(), number: z.string(), visit: z.uuid(), revision: z.int() }),
  api: { method: 'post', path: '/complaints/{id}/visits', body: largestBody.upload },
  prepare: {
    ...uploads,
    admit: async ({ actor, input, tx }) => {
      demandOpen(await complaintInSight(tx, actor, input.id))
    },
  },
  async run({ actor, input, tx, now, about }) {
    const { id, remark, before, after, latitude, longitude } = input
    const { tenantId, personId = null } = actor
    if (!remark && before.length + after.length === 0)
      throw new InvalidInput({ remark: [{ code: 'required' }] })
    const complaint = await complaintForWork(tx, actor, id)
    demandOpen(complaint)
    const { event, revision } = await recordHappening(tx, {
      ...{ complaint, kind: 'VISIT', actor, role: roleAtDesk(actor), remark },
      ...{ latitude, longitude, public: true, now },
    })
    const photographed = { tenantId, complaintId: id, eventId: event, personId, now }
    await addPhotos(tx, { ...photographed, phase: 'BEFORE' }, before)
    await addPhotos(tx, { ...photographed, phase: 'AFTER' }, after)
    about(id, { visit: event, photos: before.length + after.length })
    return { id, number: complaint.number, visit: event, revision }
  },
})

function demandOpen({ open }: Complaint): void {
  if (!open) throw new Refusal('complaint-ended')
}
