import { dayAt } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { installation } from '@/lib/platform/rest/installation'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { getComplaintType } from '../complaint-types'
import { statusWords } from '../status-words'
import type { Answer } from './reply'
import type { InHand } from './in-hand'

/** How a complaint stands: for whoever reported it, and for everybody unless it is hidden. */
export async function tellStanding(hand: InHand, number: string, code: string): Promise<Answer> {
  const { tx, sender, facts, now } = hand
  const { language } = facts
  const town = (await ulbs()).find((one) => one.code.toUpperCase() === code.toUpperCase())
  const unknown: Answer = { facts, say: 'unknown', values: { number } }
  if (!town) return unknown
  await actAsSystem(tx, town.id)
  const found = await tx.complaint.findUnique({
    where: { tenantId_number: { tenantId: town.id, number } },
    include: { reporter: true },
  })
  const own = found?.reporter?.mobileIndex === sender.index
  if (!found || (found.visibility === 'HIDDEN' && !own)) return unknown
  const type = await getComplaintType(town.id, dayAt(now), found.type)
  return {
    facts,
    say: found.open ? 'standing' : 'ended',
    values: {
      ...{ number, type: type.name[language], due: formatDay(dayAt(found.dueAt), language) },
      state: statusWords(found).is[language],
      link: `${installation().url}/complaints/${number}`,
    },
  }
}
