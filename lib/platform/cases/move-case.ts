import { Prisma, type Transaction } from '@/lib/infra/database/database'
import { dueAfter } from '../dates/working-calendar'
import { staffOf } from '../identity/staff-of'
import { Conflict, Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import { officeCalendar } from '../tenancy/office-calendar'
import { take } from '../workflow/take'
import { findState, isResting } from '../workflow/workflow'
import { changedSince, eventRow, type NewEvent } from './case-event'
import type { CaseKind, CaseMove, Held, Moving } from './case-kind'

/**
 * Takes a case one step: checks the rules, moves it, writes its history and does what follows from it, which may be another
 * step. Throws Conflict `changed-meanwhile` where it moved since it was seen, and Refusal where the workflow says no.
 */
export async function moveCase<Of extends Held>(
  tx: Transaction,
  kind: CaseKind<Of>,
  move: CaseMove<Of>,
): Promise<Of> {
  const { held, actor, now } = move
  if (move.seen !== undefined && (await changedSince(tx, held, move.seen)))
    throw new Conflict('changed-meanwhile')

  const calendar = await officeCalendar(held.tenantId, now)
  const clock = { now, dueAfter: (from: Date, ms: number) => dueAfter(from, ms, calendar) }
  const context = await kind.context(tx, held, now)
  const step = take(kind.workflow, context, { ...move, comment: move.remark }, actor, clock)
  if ('refused' in step) throw new Refusal(step.refused)

  const state = findState(kind.workflow, step.to)
  const open = state !== undefined && !isResting(state)
  const moving = { ...move, step, open, dueAfter: clock.dueAfter }
  const moved = await stand(tx, kind, moving)
  await recordStep(tx, kind, moving, moved)
  const next = await kind.after(tx, { ...moving, held: moved })
  return next ? moveCase(tx, kind, { held: moved, now, ...next }) : moved
}

async function stand<Of extends Held>(
  tx: Transaction,
  kind: CaseKind<Of>,
  moving: Moving<Of>,
): Promise<Of> {
  const { held, step, open, assigneeId, now } = moving
  const stays = step.from === step.to
  const kept = stays && !assigneeId
  const {
    kind: _,
    type: __,
    personName: ___,
    personId: ____,
    ...stands
  } = await tx.case.update({
    where: { tenantId_id: { tenantId: held.tenantId, id: held.id } },
    data: {
      state: step.to,
      status: step.status,
      revision: { increment: 1 },
      assigneeId: kept ? held.assigneeId : (assigneeId ?? (await kind.assigneeAfter(tx, moving))),
      sentBack: step.kind === 'return',
      open,
      closedAt: open ? null : now,
      ...(stays ? {} : { stateSince: now, escalatedAt: null, stateDueAt: kind.dueAfter(moving) }),
    },
  })
  return { ...held, ...stands }
}

async function recordStep<Of extends Held>(
  tx: Transaction,
  { workflow }: CaseKind<Of>,
  { step, actor, remark, reasons, now }: Moving<Of>,
  moved: Of,
): Promise<void> {
  const { tenantId, assigneeId } = moved
  const staff = assigneeId ? await staffOf(tenantId) : []
  const event: NewEvent = {
    kind: 'STEP',
    audience: 'PERSON',
    ...{ action: step.action, actionKind: step.kind },
    ...{ from: step.from, to: step.to, status: step.status, remark, reasons },
    ...{ actor, role: roleUsed(workflow, step, actor), assigneeId, at: now },
    assigneeName: staff.find(({ personId }) => personId === assigneeId)?.name.en,
    stateDueAt: moved.stateDueAt,
  }
  await tx.$executeRaw(eventRow(moved, uuidv7(now), event, Prisma.sql`${moved.revision}::int`))
}

// Which of the actor's roles the published workflow let act.
function roleUsed(
  workflow: CaseKind['workflow'],
  { from, action }: Moving['step'],
  actor: Moving['actor'],
): string {
  const { roles = [] } =
    findState(workflow, from)?.actions.find(({ code }) => code === action) ?? {}
  return roles.find((role) => actor.roles.includes(role)) ?? actor.kind.toUpperCase()
}
