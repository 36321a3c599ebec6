import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { findTenant, ulbs } from '@/lib/platform/tenancy/tenancy'
import { complaintTypes } from '../complaint-types'
import { askingFor } from './asking-for'
import { converse } from './converse'
import { Facts } from './facts'
import type { InHand } from './in-hand'
import { keepPhotos } from './keep-photos'
import { lodgeHeard } from './lodge-heard'
import type { Answer } from './reply'
import { tellStanding } from './tell-standing'

const numberSaid = /\bPGR-([A-Z0-9]+)-\d{4}-\d\d-\d+\b/i
const stop = /^\s*(cancel|stop|रद्द|हटाओ|हटाएँ)[\s.!।]*$/i

/** What to answer: how a complaint stands, what is still missing, or that there is a complaint now. */
export async function respond(hand: InHand): Promise<Answer> {
  const { message, facts, now } = hand
  const number = numberSaid.exec(message.text)
  if (number) return tellStanding(hand, number[0].toUpperCase(), number[1] ?? '')
  if (stop.test(message.text)) return { facts: begunAnew(facts), say: 'forgotten' }
  const photos = facts.ulb ? await keepPhotos(hand, facts.ulb) : undefined
  if (photos?.added) return { facts, say: 'photosAdded', values: { number: photos.added } }

  const heard = { text: message.text, location: message.location }
  const known = async (ulb: string) => ({
    types: (await complaintTypes(ulb, dayAt(now))).filter(({ offered }) => offered),
    wards: await wardsOf(ulb),
  })
  const { facts: after, next } = await converse(facts, heard, await ulbs(), known)
  const town = after.ulb && (await findTenant(after.ulb))
  if (next || !town) return askingFor(after, next ?? { ask: 'town' }, town || undefined)
  await actAsSystem(hand.tx, town.id)
  return lodgeHeard({ ...hand, facts: after }, town)
}

const begunAnew = ({ language, lodged }: Facts): Facts => Facts.parse({ language, lodged })
