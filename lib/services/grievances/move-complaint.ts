import { changedSince } from '@/lib/platform/cases/case-event'
import { dayAt } from '@/lib/platform/dates/dates'
import { dueAfter } from '@/lib/platform/dates/working-calendar'
import { Conflict, Refusal } from '@/lib/platform/operations/errors'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { take, type Step } from '@/lib/platform/workflow/take'
import type { ComplaintCase } from './complaint'
import { complaintInHand } from './complaint-in-hand'
import { complaintSettings } from './complaint-settings'
import { getComplaintType } from './complaint-types'
import type { Move } from './move'
import { openStates, workflow } from './workflow'
import { writeMove, type Written } from './write-move'

const hour = 3_600_000

/** Takes a complaint one step: checks the rules, then moves it, writes its history and the trail, and tells people. */
export async function moveComplaint(tx: Transaction, move: Move): Promise<Written> {
  const { complaint, actor, now } = move
  if (await changedMeanwhile(tx, move)) throw new Conflict('changed-meanwhile')

  const day = dayAt(now)
  const { reopenDays } = await complaintSettings(complaint.tenantId, day)
  const taking = { ...move, comment: move.remark }
  const clock = { now, dueAfter: (from: Date) => from }
  const inHand = complaintInHand(complaint, reopenDays, now)
  const step = take(workflow, inHand, taking, actor, clock)
  if ('refused' in step) throw new Refusal(step.refused)

  const due = step.action === 'REOPEN' ? await dueAgain(complaint, now) : complaint.dueAt
  return writeMove(tx, { ...move, step, next: { ...standing(complaint, step, now), dueAt: due } })
}

async function changedMeanwhile(tx: Transaction, { complaint, seen, waited }: Move) {
  if (seen === undefined || seen === complaint.revision) return false
  return waited ? changedSince(tx, complaint, seen) : true
}

// The clock of a complaint that is opened again starts anew.
async function dueAgain({ tenantId, type }: ComplaintCase, now: Date): Promise<Date> {
  const { slaHours } = await getComplaintType(tenantId, dayAt(now), type)
  return dueAfter(now, slaHours * hour, await officeCalendar(tenantId, now))
}

/** What a complaint becomes. An appeal against a rejection goes to the next level. */
function standing(complaint: ComplaintCase, { from, to, action, assigneeId }: Step, now: Date) {
  const open = openStates.includes(to)
  const reopens = action === 'REOPEN'
  const stays = action === 'RATE'
  return {
    open,
    assigneeId: assigneeId ?? (stays ? complaint.assigneeId : null),
    level: reopens && from === 'REJECTED' ? complaint.level + 1 : complaint.level,
    reopened: complaint.reopened + (reopens ? 1 : 0),
    resolvedAt: to === 'RESOLVED' ? now : reopens ? null : complaint.resolvedAt,
    closedAt: open ? null : (complaint.closedAt ?? now),
  }
}
