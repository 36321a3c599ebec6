import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import type { InboundKind } from '@/lib/platform/inbound/inbound-message'
import type { Language } from '@/lib/platform/language/language'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { findTenant, ulbs } from '@/lib/platform/tenancy/tenancy'
import { complaintTypes } from '../complaint-types'
import { askingFor } from './asking-for'
import { askAgain, converse } from './converse'
import { Facts } from './facts'
import type { InHand } from './in-hand'
import { keepPhotos } from './keep-photos'
import { lodgeHeard } from './lodge-heard'
import type { Reply } from './replies'
import type { Answer } from './reply'
import { tellStanding } from './tell-standing'

const numberSaid = /\bPGR-([A-Z0-9]+)-\d{4}-\d\d-\d+\b/i
const stop = /^\s*(cancel|stop|रद्द|हटाओ|हटाएँ)[\s.!।]*$/i
const languages: readonly [Language, RegExp][] = [
  ['en', /^\s*(in )?(english|angrezi|अंग्रेज़ी|अंग्रेजी|इंग्लिश)( me| mein| में)?[\s.!।]*$/i],
  ['hi', /^\s*(in )?(hindi|हिन्दी|हिंदी)( me| mein| में)?[\s.!।]*$/i],
]

/** What to answer: how a complaint stands, what is still missing, or that there is a complaint now. */
export async function respond(hand: InHand): Promise<Answer> {
  const { message, facts, now } = hand
  const wordless = message.text.trim() === '' && message.media.length === 0
  const unread = wordless ? unreadable[message.kind] : undefined
  if (unread) return { facts, say: unread }
  const number = numberSaid.exec(message.text)
  if (number) return tellStanding(hand, number[0].toUpperCase(), number[1] ?? '')
  if (stop.test(message.text)) return { facts: begunAnew(facts), say: 'forgotten' }
  const known = async (ulb: string) => ({
    types: (await complaintTypes(ulb, dayAt(now))).filter(({ offered }) => offered),
    wards: await wardsOf(ulb),
  })
  const language = languages.find(([, said]) => said.test(message.text))?.[0]
  if (language) return inLanguage({ ...facts, language }, known)
  const photos = facts.ulb ? await keepPhotos(hand, facts.ulb) : undefined
  if (photos?.added) return { facts, say: 'photosAdded', values: { number: photos.added } }

  const { text, choice, location } = message
  const heard = { text, choice, location }
  const { facts: after, next } = await converse(facts, heard, await ulbs(), known)
  const town = after.ulb && (await findTenant(after.ulb))
  if (next || !town) return askingFor(after, next ?? { ask: 'town' }, town || undefined)
  await actAsSystem(hand.tx, town.id)
  return lodgeHeard({ ...hand, facts: after }, town)
}

/** What is said to whoever sends what we cannot read, without any words. */
const unreadable: Partial<Record<InboundKind, Reply>> = {
  ...{ voice: 'voice', video: 'pleaseWrite', sticker: 'pleaseWrite', document: 'pleaseWrite' },
  ...{ contact: 'pleaseWrite', unsupported: 'pleaseWrite', edited: 'edited', deleted: 'deleted' },
}

/** What was asked, again, in the language that somebody chose. */
async function inLanguage(facts: Facts, known: Parameters<typeof askAgain>[1]): Promise<Answer> {
  const next = await askAgain(facts, known)
  const town = facts.ulb ? await findTenant(facts.ulb) : undefined
  return next ? askingFor(facts, next, town) : { facts, say: 'switched' }
}

const begunAnew = ({ language, lodged }: Facts): Facts => Facts.parse({ language, lodged })
