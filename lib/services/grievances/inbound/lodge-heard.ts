import { dayAt } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { installation } from '@/lib/platform/rest/installation'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { checkAttributes } from '../check-attributes'
import { checkPlace } from '../check-place'
import { getOfferedType } from '../complaint-types'
import { becomeComplaint } from '../drafts/become-complaint'
import { keepMailReporter } from '../keep-mail-reporter'
import { lodgeComplaint } from '../lodge-complaint'
import type { Lodged } from '../lodging'
import { Facts } from './facts'
import type { Answer } from './reply'
import type { InHand } from './in-hand'

/** Makes a complaint of what was said. Its words stay with the officers, for nobody asked whether all may read them. */
export async function lodgeHeard(hand: InHand, town: Tenant): Promise<Answer> {
  const { tx, actor, sender, facts, now } = hand
  const { language, said: description, answers: attributes, draft } = facts
  const tenantId = town.id
  const type = await getOfferedType(tenantId, dayAt(now), facts.type ?? '')
  checkAttributes(type, attributes)
  const personId = await personOf(hand)
  if (!personId && !sender.email && !type.anonymous) {
    const link = `${installation().url}/${language}/${town.slug}/report`
    return { facts: Facts.parse({ language }), say: 'mobileNeeded', values: { link } }
  }
  const lodged = await lodgeComplaint(tx, {
    ...{ id: draft, tenantId, type, source: sender.channel, description, attributes },
    ...{ visibility: 'PLACE', place: await placeOf(tenantId, facts), personId, name: sender.name },
    actor: { ...actor, tenantId, kind: personId ? 'citizen' : 'guest', name: sender.name },
    ...{ operation: 'complaints.hear-message', now },
  })
  if (draft) await becomeComplaint(tx, tenantId, draft)
  const { email, name } = sender
  if (email) await keepMailReporter(tx, { tenantId, complaintId: lodged.id, name, email, language })
  return told(lodged, facts, town, type.name[language])
}

async function personOf({ tx, actor: { stateId }, sender: { mobile }, facts }: InHand) {
  if (!mobile) return null
  return findOrRegisterPerson(tx, { stateId, mobile, name: '', language: facts.language })
}

function placeOf(tenantId: string, { ward, locality, latitude, longitude, landmark }: Facts) {
  const place = { ward, locality, latitude, longitude, landmark }
  return ward === undefined && latitude === undefined ? { landmark } : checkPlace(tenantId, place)
}

function told({ id, number, dueAt }: Lodged, { language }: Facts, town: Tenant, type: string) {
  const lodged = { ulb: town.id, id, number }
  const values = {
    ...{ town: town.name[language], number, type, due: formatDay(dayAt(dueAt), language) },
    link: `${installation().url}/complaints/${number}`,
  }
  const facts = Facts.parse({ language, ulb: town.id, lodged })
  return { facts, say: 'lodged', values, number } as const
}
