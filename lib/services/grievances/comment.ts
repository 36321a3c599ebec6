import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { addPhotos } from './complaint-photos'
import { complaintForWork, complaintInSight } from './complaint-of'
import type { Complaint } from './complaint'
import { roleAtDesk } from './desk/role-at-desk'
import { recordHappening } from './record-happening'

/**
 * Whoever complained, or an officer, says something about a complaint at any time, with photographs. Only what an officer
 * marks as public is told to everybody.
 */
export const comment = operation({
  name: 'complaints.comment',
  summary: 'Say something about a complaint, with photographs',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional().describe('For a citizen: the ULB of the complaint'),
    id: z.uuid(),
    remark: z.string().trim().max(1000).default(''),
    photos: z.array(PostedFile).max(5).default([]),
    public: z
      .stringbool()
      .or(z.boolean())
      .default(false)
      .describe('For an officer: everybody reads it, and whoever waits for news is told'),
  }),
  output: z.object({ id: z.uuid(), number: z.string(), revision: z.int() }),
  api: { method: 'post', path: '/complaints/{id}/comments', body: largestBody.upload },
  prepare: { ...uploads, admit: ({ actor, input, tx }) => complaintInSight(tx, actor, input.id) },
  async run({ actor, input, tx, now, about }) {
    const { tenantId, personId = null } = actor
    const complaint = await complaintForWork(tx, actor, input.id)
    const role = roleOf(actor, complaint)
    const { id, number } = complaint
    const { remark, photos } = input
    if (remark === '' && photos.length === 0)
      throw new InvalidInput({ remark: [{ code: 'nothing-said' }] })
    const shown = role !== 'CITIZEN' && input.public
    const { event, revision } = await recordHappening(tx, {
      ...{ complaint, kind: remark ? 'COMMENT' : 'PHOTO', actor, role, remark, public: shown, now },
      ...(shown && { tells: 'COMMENT' }),
    })
    const of = { tenantId, complaintId: id, eventId: event, phase: 'COMMENT' } as const
    await addPhotos(tx, { ...of, personId, now }, photos)
    about(id, { photos: photos.length, public: shown })
    return { id, number, revision }
  },
})

/** In which role somebody speaks: of their own complaint, or of their office's. Throws NotFound. */
function roleOf(actor: Actor, { personId, number }: Complaint): string {
  if (actor.kind === 'citizen' && personId === actor.personId) return 'CITIZEN'
  if (may(actor, 'grievances.read')) return roleAtDesk(actor)
  throw new NotFound(`complaint ${number}`)
}
