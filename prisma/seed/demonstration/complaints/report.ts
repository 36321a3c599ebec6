import { clock } from '@/lib/infra/clock/clock'
import { hearMessage } from '@/lib/services/grievances/inbound/hear-message'
import { reportComplaint } from '@/lib/services/grievances/report-complaint'
import { takeDownComplaint } from '@/lib/services/grievances/take-down-complaint'
import { wardsOf } from '../../reference/wards'
import type { Applicant } from '../forms/applicant'
import type { Town } from '../play/town'
import { streetPhoto, type StreetSubject } from '../specimens/street-pictures'
import { complaintNumbered } from './complaint-now'
import type { ComplaintStory } from './complaint-story'
import type { Placed } from './placed'

type Reporting = { story: ComplaintStory; who: Applicant; place: Placed; at: Date }

const photosOf = (subjects: readonly StreetSubject[] = []) => Promise.all(subjects.map(streetPhoto))

/** Somebody reports: on the site, as nobody, by a program, to the helpline or at its window, over WhatsApp or by mail. Gives the complaint's id. */
export async function report(town: Town, reporting: Reporting): Promise<string> {
  const { story, at } = reporting
  if (story.by === 'whatsapp' || story.by === 'mail') return writeToTown(town, reporting)
  return (await clock.at(at, () => post(town, reporting))).id
}

async function post(town: Town, { story, who, place }: Reporting) {
  const { type, words, attributes = {}, visibility = 'FULL' as const, by } = story
  const photos = await photosOf(story.photos)
  const told = { type, description: who.writes(words), attributes, visibility, photos, ...place }
  const { name, mobile, language } = who
  if (by === 'phone' || by === 'counter') {
    const source = by === 'phone' ? 'PHONE' : 'COUNTER'
    return takeDownComplaint(town.officer('helpline'), { ...told, source, name, mobile, language })
  }
  const nobody = { by: 'guest', language } as const
  const caller = by === 'nobody' ? nobody : await town.citizen(who)
  const through = by === 'program' ? ({ through: 'API' } as const) : {}
  return reportComplaint({ ...caller, ...through }, { ...told, ulb: town.tenantId, language })
}

async function writeToTown(town: Town, { story, who, place, at }: Reporting): Promise<string> {
  const { latitude, longitude } = place
  const pinned = latitude !== undefined && longitude !== undefined && who.seed % 2 === 0
  const message = {
    ...{ ulb: town.tenantId, at, id: `demonstration-${who.seed}` },
    ...(story.by === 'mail'
      ? ({
          channel: 'EMAIL',
          from: `citizen${who.seed}@example.org`,
          to: 'town@example.org',
        } as const)
      : ({ channel: 'WHATSAPP', from: `91${who.mobile}`, to: '910000000000' } as const)),
    ...{ name: who.name, media: await photosOf(story.photos) },
    ...(pinned && { location: { latitude, longitude } }),
  }
  const number = await clock.at(at, async () => {
    // Without a pin the town asks where it is; what it does not understand it asks once more.
    const said = [story.words[who.language], wardSaid(town, place), place.landmark]
    for (const [turn, text] of said.entries()) {
      const next = turn === 0 ? message : { ...message, id: `${message.id}-${turn}`, media: [] }
      const heard = await hearMessage({ by: 'system' }, { ...next, text })
      if (heard.number) return heard.number
    }
    return undefined
  })
  if (!number) throw new Error(`Nobody understood ${story.words[who.language]}`)
  return (await complaintNumbered(town, number)).id
}

function wardSaid({ ulb }: Town, { ward: code }: Placed): string {
  const ward = wardsOf(ulb).find((one) => one.code === code)
  return ward?.number ? `ward ${ward.number}` : (ward?.en ?? '')
}
