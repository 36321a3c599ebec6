import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import type { Actor } from '@/lib/platform/access/actor'
import { dayAt } from '@/lib/platform/dates/dates'
import { normaliseMobile } from '@/lib/platform/encryption/mobile'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { checkAttributes } from './check-attributes'
import { askAboutPlace, checkPlace } from './check-place'
import { Attributes, Place, Source, Visibility } from './complaint'
import { addPhotos } from './complaint-photos'
import { complaintSettings } from './complaint-settings'
import { getOfferedType, type ComplaintType } from './complaint-types'
import { oneAtATime } from './drafts/become-complaint'
import { findLodged } from './find-lodged'
import { mark } from './received/settle-received'
import { lodgeComplaint } from './lodge-complaint'

const TakingDown = Place.extend({
  id: z.uuid().optional().describe('Chosen by whoever sends; sent twice, it is lodged once'),
  source: Source.extract(['PHONE', 'COUNTER']).default('PHONE'),
  type: z.string().min(1).max(60),
  description: z.string().trim().max(2000).default(''),
  attributes: Attributes.default({}),
  visibility: Visibility.default('FULL'),
  mobile: z.string().trim().max(20).default('').describe('Empty: somebody who will not say'),
  name: z.string().trim().max(100).default(''),
  language: z.enum(['en', 'hi']).default('hi').describe('In which they want to be told'),
  photos: z.array(PostedFile).max(5).default([]),
  received: z.uuid().optional().describe('The message from outside that it was taken from'),
})
type TakingDown = z.output<typeof TakingDown>

/** The call centre or the counter takes down what somebody reports; it becomes the complaint of whoever has the mobile. */
export const takeDownComplaint = operation({
  name: 'complaints.take-down',
  summary: 'Take down a complaint for somebody on the telephone or at the counter',
  permission: 'grievances.intake',
  acts: 'as-system',
  input: TakingDown,
  output: z.object({ id: z.uuid(), number: z.string(), dueAt: z.date() }),
  api: { method: 'post', path: '/complaints/intake', body: largestBody.upload },
  audits: 'itself',
  prepare: uploads,
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    if (input.id) {
      await oneAtATime(tx, input.id)
      const lodged = await findLodged(tx, tenantId, input.id)
      if (lodged) return lodged
    }
    const type = await getOfferedType(tenantId, dayAt(now), input.type)
    await askAboutPlace(tenantId, input)
    const place = await checkPlace(tenantId, input)
    checkAttributes(type, input.attributes)
    const personId = await whoComplains(tx, actor, input, type, now)
    const { id, description, attributes, visibility, source, name, photos } = input
    const lodged = await lodgeComplaint(tx, {
      ...{ id, tenantId, type, source, description, attributes, visibility, place, personId },
      ...{ name, actor, operation: 'complaints.take-down', now },
    })
    const about = { tenantId, complaintId: lodged.id, phase: 'REPORTED', personId, now } as const
    await addPhotos(tx, about, photos)
    if (input.received)
      await mark(tx, {
        ...{ tenantId, id: input.received, status: 'SETTLED', by: actor.name },
        ...{ number: lodged.number, now },
      })
    return lodged
  },
})

/** The person with the mobile, registered if they are new. Afterwards the transaction may write the ULB's rows. */
async function whoComplains(
  tx: Transaction,
  { stateId, tenantId }: Actor,
  { mobile: typed, name, language }: TakingDown,
  { anonymous }: ComplaintType,
  now: Date,
): Promise<string | null> {
  if (!typed) {
    const { anonymousAllowed } = await complaintSettings(tenantId, dayAt(now))
    if (!anonymousAllowed || !anonymous)
      throw new InvalidInput({ mobile: [{ code: 'mobile-needed' }] })
    return null
  }
  const mobile = normaliseMobile(typed)
  if (!mobile) throw new InvalidInput({ mobile: [{ code: 'not-a-mobile' }] })
  if (!name) throw new InvalidInput({ name: [{ code: 'required' }] })
  await actAsSystem(tx, stateId)
  const personId = await findOrRegisterPerson(tx, { stateId, mobile, name, language })
  await actAsSystem(tx, tenantId)
  return personId
}
