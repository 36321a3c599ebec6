import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'
import { dayAt } from '@/lib/platform/dates/dates'
import { staffOf } from '@/lib/platform/identity/staff-of'
import { workingTimes } from '@/lib/platform/inbox/working-time'
import { money, sum, toDecimalText } from '@/lib/platform/money/money'
import { query } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { candidatesFor } from '../assigning/candidates-for'
import type { ComplaintCase } from '../complaint'
import { complaintInSight } from '../complaint-of'
import { complaintTypes } from '../complaint-types'
import { complaintRow } from '../listing/complaint-row'
import { viewOf } from '../view-of'
import { DeskComplaint } from './desk-complaint'
import { deskHistory } from './desk-history'
import { joinedOf } from './joined-of'
import { openSteps } from './open-steps'
import { photosInSight } from './photos-in-sight'
import { reporterOf } from './reporter-of'
import { likelySame } from './likely-same'

/** A complaint with everything an officer decides by, and the steps it offers them. */
export const getComplaint = query({
  name: 'complaints.get',
  summary: 'See a complaint with its photographs, history and open steps',
  permission: 'grievances.read',
  input: z.object({ id: z.uuid() }),
  output: DeskComplaint,
  api: { method: 'get', path: '/complaints/{id}' },
  async run({ actor, input: { id }, tx, now }) {
    const complaint = await complaintInSight(tx, actor, id)
    const actions = await openSteps(actor, complaint, now)
    const gives = actions.some(({ needs }) => needs.includes('assignee'))
    return {
      ...(await factsOf(complaint, now)),
      reporter: await reporterOf(tx, actor, id),
      history: await deskHistory(tx, complaint, now),
      photos: await photosInSight(tx, actor, id, now),
      ...(await worksOf(tx, complaint)),
      nearby: await likelySame(tx, complaint, now),
      ...(await joinedOf(tx, complaint)),
      actions,
      candidates: gives ? await candidatesFor(tx, complaint, now) : [],
      may: mayDo(actor, complaint),
    }
  },
})

async function factsOf(complaint: ComplaintCase, now: Date) {
  const { tenantId } = complaint
  const types = await complaintTypes(tenantId, dayAt(now))
  const timeOf = workingTimes(await officeCalendar(tenantId, now), now)
  const { status, answers, place } = await viewOf(complaint, now)
  const { respondedAt, resolvedAt, closedAt } = complaint
  return {
    ...complaintRow(complaint, { types, timeOf, staff: await staffOf(tenantId) }),
    placed: { ward: place.ward?.name ?? null, locality: place.locality?.name ?? null },
    ...{ status, answers },
    ...{ respondedAt, resolvedAt, closedAt },
  }
}

async function worksOf(tx: Transaction, { tenantId, id: complaintId }: ComplaintCase) {
  const works = await tx.complaintWork.findMany({
    where: { tenantId, complaintId },
    orderBy: { at: 'asc' },
  })
  return {
    works: works.map(({ id, what, quantity, unit, cost, byName: by, at }) => ({
      ...{ id, what, unit, by, at, quantity: quantity.toString() },
      cost: toDecimalText(money(cost)),
    })),
    spent: toDecimalText(sum(works.map(({ cost }) => money(cost)))),
  }
}

function mayDo(actor: Actor, { open }: ComplaintCase) {
  const works = open && may(actor, 'grievances.field-work')
  return {
    note: actor.kind === 'officer',
    visit: works,
    logWork: works,
    merge: open && may(actor, 'grievances.route'),
    checkPhotos: may(actor, 'grievances.route'),
    unmask: may(actor, 'unmask'),
  }
}
