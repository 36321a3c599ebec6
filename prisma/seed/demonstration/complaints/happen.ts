import { clock } from '@/lib/infra/clock/clock'
import { comment } from '@/lib/services/grievances/comment'
import { checkPhotos } from '@/lib/services/grievances/desk/check-photos'
import { logWork } from '@/lib/services/grievances/desk/log-work'
import { noteOnComplaint } from '@/lib/services/grievances/desk/note-on-complaint'
import { visitComplaint } from '@/lib/services/grievances/desk/visit-complaint'
import { follow } from '@/lib/services/grievances/following/follow'
import { mergeComplaint } from '@/lib/services/grievances/merging/merge-complaint'
import { takeComplaintAction } from '@/lib/services/grievances/take-complaint-action'
import { applicant, type Applicant } from '../forms/applicant'
import type { Town } from '../play/town'
import { streetPhoto, type StreetSubject } from '../specimens/street-pictures'
import { complaintNow, photosUnseen } from './complaint-now'
import type { Happening } from './complaint-story'

/** A complaint that was reported, and who by. */
export interface Reported {
  id: string
  who: Applicant
  /** The id of a complaint by the name of its story. */
  called: (name: string) => string
  /** The person in a post, as complaints are given to them. */
  inPost: (post: string) => string
}

const photo = async (subject: StreetSubject | undefined) =>
  subject ? [await streetPhoto(subject)] : []

/** Lets one thing of a story happen at its moment. */
export async function happen(
  town: Town,
  one: Happening,
  reported: Reported,
  at: Date,
): Promise<void> {
  await clock.at<unknown>(
    at,
    async () => byOfficer(town, one, reported) ?? byCitizen(town, one, reported),
  )
}

function byOfficer(town: Town, one: Happening, { id, called, inPost }: Reported) {
  const { officer } = town
  const gro = officer('gro')
  switch (one.do) {
    case 'assign':
      return takeComplaintAction(gro, { id, action: 'ASSIGN', assignee: inPost(one.to) })
    case 'send-back':
      return takeComplaintAction(officer(one.by), { ...said(one), id, action: 'REASSIGN' })
    case 'reject':
      return takeComplaintAction(gro, { ...said(one), id, action: 'REJECT' })
    case 'resolve':
      return resolve(town, one, id)
    case 'visit':
      return visit(town, one, id)
    case 'work': {
      const { do: _, by, ...work } = one
      return logWork(officer(by), { id, ...work })
    }
    case 'note':
      return noteOnComplaint(officer(one.by), { id, text: one.text })
    case 'answer':
      return comment(officer(one.by), { id, remark: one.text, public: true })
    case 'join':
      return mergeComplaint(gro, { id, into: called(one.into) })
    case 'show-photos':
      return photosUnseen(town, id).then((show) => checkPhotos(gro, { show }))
    case 'withhold-photos':
      return photosUnseen(town, id).then((withhold) => checkPhotos(gro, { withhold }))
    default:
      return undefined
  }
}

const said = ({ reasons, remark }: { reasons: string[]; remark: string }) => ({ reasons, remark })

async function resolve(
  { officer }: Town,
  { by, remark, photo: after }: Extract<Happening, { do: 'resolve' }>,
  id: string,
) {
  const photos = await photo(after)
  return takeComplaintAction(officer(by), { id, action: 'RESOLVE', remark, photos })
}

async function visit(
  { officer }: Town,
  { by, remark, photo: subject }: Extract<Happening, { do: 'visit' }>,
  id: string,
) {
  const before = await photo(subject)
  return visitComplaint(officer(by), { id, remark, before })
}

async function byCitizen(town: Town, one: Happening, { id, who }: Reported): Promise<void> {
  const own = { ulb: town.tenantId, id }
  if (one.do === 'follow') return meToo(town, id, who.seed, one.people)
  const citizen = await town.citizen(who)
  if (one.do === 'say') {
    const photos = await photo(one.photo)
    await comment(citizen, { ...own, remark: who.writes(one.text), photos })
  }
  if (one.do === 'reopen') {
    const remark = who.writes(one.remark)
    await takeComplaintAction(citizen, { ...own, action: 'REOPEN', remark })
  }
  if (one.do === 'rate') {
    const { rating, reasons } = one
    await takeComplaintAction(citizen, { ...own, action: 'RATE', rating, reasons })
  }
}

/** The neighbours who say "me too" to what somebody reported. */
export const neighboursOf = (seed: number, people: number): Applicant[] =>
  Array.from({ length: people }, (_, one) => applicant(seed + 200 + one * 50))

async function meToo(town: Town, id: string, seed: number, people: number): Promise<void> {
  const { number } = await complaintNow(town, id)
  for (const neighbour of neighboursOf(seed, people)) {
    const { language } = neighbour
    await follow(await town.citizen(neighbour), { ulb: town.tenantId, number, language })
  }
}
