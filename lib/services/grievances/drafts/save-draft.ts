import { z } from 'zod'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { checkAttributes } from '../check-attributes'
import { askAboutPlace, checkPlace } from '../check-place'
import { Attributes, Place, Visibility } from '../complaint'
import { getOfferedType } from '../complaint-types'
import { DraftAnswers, keptUntil, openDraft } from './complaint-draft'

const Details = z.object({
  description: z.string().trim().max(2000).default(''),
  attributes: Attributes.default({}),
  visibility: Visibility.default('FULL'),
})

/** Keeps a step of a report: another kind, where it is, or what there is to tell. Steps left out stay as they were. */
export const saveComplaintDraft = operation({
  name: 'complaints.save-draft',
  summary: 'Save a step of a report that is being written',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60),
    draft: z.uuid(),
    type: z.string().max(60).optional(),
    where: Place.optional(),
    details: Details.optional(),
  }),
  output: z.object({ draft: z.uuid(), expiresAt: z.date() }),
  api: { method: 'put', path: '/complaint-drafts/{draft}' },
  async run({ actor: { tenantId }, input, tx, now, about }) {
    const { answers } = await openDraft(tx, tenantId, input.draft, now)
    const type = await getOfferedType(tenantId, dayAt(now), input.type ?? answers.type)
    if (input.details) checkAttributes(type, input.details.attributes)
    // Answers to the questions of one kind say nothing of another.
    const begun = type.code === answers.type ? answers : { ...answers, attributes: {} }
    const saved = DraftAnswers.parse({
      ...(input.where ? withoutPlace(begun) : begun),
      type: type.code,
      ...(input.where && { ...(await placeOf(tenantId, input.where)), placed: true }),
      ...input.details,
    })
    const expiresAt = keptUntil(now)
    await tx.complaintDraft.updateMany({
      where: { tenantId, id: input.draft },
      data: { answers: saved, savedAt: now, expiresAt },
    })
    about(input.draft)
    return { draft: input.draft, expiresAt }
  },
})

const withoutPlace = ({ ward, locality, latitude, longitude, ...rest }: DraftAnswers) => rest

// A point tells the ward only where boundaries are known; else people are asked.
async function placeOf(tenantId: string, given: Place): Promise<Place> {
  await askAboutPlace(tenantId, given)
  const place = await checkPlace(tenantId, given)
  if (!place.ward && (await wardsOf(tenantId)).length > 0)
    throw new InvalidInput({ ward: [{ code: 'required' }] })
  return place
}
