import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import type { Actor } from '@/lib/platform/access/actor'
import { complaintsADay } from '@/lib/platform/limits/complaints-a-day'
import { dayAt } from '@/lib/platform/dates/dates'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { checkOtp } from '@/lib/platform/identity/check-otp'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { fromSource } from '@/lib/platform/limits/from-source'
import { operation } from '@/lib/platform/operations/operation'
import { addPhotos } from './complaint-photos'
import { Attributes, Place, Visibility } from './complaint'
import { complaintSettings } from './complaint-settings'
import { checkAttributes } from './check-attributes'
import { askAboutPlace, checkPlace } from './check-place'
import { becomeComplaint, oneAtATime } from './drafts/become-complaint'
import { getOfferedType, type ComplaintType } from './complaint-types'
import { findLodged } from './find-lodged'
import { lodgeComplaint } from './lodge-complaint'
import { InvalidInput, Refusal } from '@/lib/platform/operations/errors'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { TypedCode } from '@/lib/platform/language/typed'

const Reporting = Place.extend({
  ulb: z.string().max(60),
  type: z.string().max(60),
  description: z.string().trim().max(2000).default(''),
  attributes: Attributes.default({}),
  visibility: Visibility.default('FULL'),
  name: z.string().trim().max(100).default(''),
  challenge: z.uuid().optional().describe('Of the one-time password, for somebody not signed in'),
  code: z.union([z.literal(''), TypedCode]).optional(),
  language: z.enum(['en', 'hi']).default('hi'),
  draft: z
    .uuid()
    .optional()
    .describe('A draft whose photographs go along; sent twice, it is lodged once'),
  photos: z.array(PostedFile).max(5).default([]),
})
type Reporting = z.output<typeof Reporting>

/** Somebody reports what is wrong: signed in, confirmed by a one-time password, or, where the ULB allows it, as nobody. */
export const reportComplaint = operation({
  name: 'complaints.report',
  summary: 'Report what is wrong in the town',
  permission: 'public',
  acts: 'as-system',
  input: Reporting,
  output: z.object({ id: z.uuid(), number: z.string(), dueAt: z.date() }),
  api: { method: 'post', path: '/complaints', body: largestBody.upload },
  audits: 'itself',
  prepare: { ...uploads, admit: ({ actor, input, now }) => checkReport(actor, input, now) },
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    if (input.draft) {
      await oneAtATime(tx, input.draft)
      const lodged = await findLodged(tx, tenantId, input.draft)
      if (lodged) return lodged
    }
    const { type, place } = await checkReport(actor, input, now)
    const personId = await whoReports(tx, actor, input, type, now)
    const { id = undefined } = input.draft ? { id: input.draft } : {}
    const { description, attributes, visibility, name } = input
    const source = actor.through ?? 'WEB'
    const lodged = await lodgeComplaint(tx, {
      ...{ id, tenantId, type, source, description, attributes, visibility, place, personId },
      ...{ name, actor, operation: 'complaints.report', now },
      mostInADay: complaintsADay(),
    })
    const about = { tenantId, complaintId: lodged.id, phase: 'REPORTED', personId, now } as const
    if (input.draft) await becomeComplaint(tx, tenantId, input.draft)
    await addPhotos(tx, about, input.photos)
    return lodged
  },
})

/** What is reported and where. Throws InvalidInput for what the ULB does not take. */
async function checkReport({ tenantId }: Actor, input: Reporting, now: Date) {
  const type = await getOfferedType(tenantId, dayAt(now), input.type)
  // What a draft keeps was asked about when it was kept.
  if (!input.draft) await askAboutPlace(tenantId, input)
  const place = await checkPlace(tenantId, input)
  checkAttributes(type, input.attributes)
  return { type, place }
}

/** The person behind a report; null for nobody. Afterwards the transaction may write the ULB's rows. */
async function whoReports(
  tx: Transaction,
  actor: Actor,
  { challenge, code = '', name, language }: Reporting,
  { anonymous }: ComplaintType,
  now: Date,
): Promise<string | null> {
  if (actor.kind === 'citizen') return actor.personId ?? null
  if (actor.kind !== 'guest') throw new Refusal('report-as-citizen')
  if (challenge) {
    await actAsSystem(tx, actor.stateId)
    const mobile = await checkOtp(tx, { challenge, code, source: actor.from, now })
    const person = { stateId: actor.stateId, mobile, name, language }
    const personId = await findOrRegisterPerson(tx, person)
    await actAsSystem(tx, actor.tenantId)
    return personId
  }
  const { anonymousAllowed } = await complaintSettings(actor.tenantId, dayAt(now))
  if (!anonymousAllowed || !anonymous)
    throw new InvalidInput({ challenge: [{ code: 'mobile-needed' }] })
  await draw(fromSource(limits.anonymous, actor.from, actor.tenantId), now)
  await actAsSystem(tx, actor.tenantId)
  return null
}
