import { Prisma, type Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { changedSince, eventRow } from '../cases/case-event'
import { dueAfter } from '../dates/working-calendar'
import { staffOf } from '../identity/staff-of'
import { Conflict, Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import { officeCalendar } from '../tenancy/office-calendar'
import type { DueAfter } from '../workflow/service-level'
import { take, type Step } from '../workflow/take'
import { findState, isResting } from '../workflow/workflow'
import { afterMove } from './after-move'
import type { Application } from './application'
import { fileInHand } from './file-in-hand'
import { previousOfficer } from './previous-officer'
import type { ServiceDefinition } from './service-definition'
import { workflowOf } from './workflow-of'

/** An action on a file and what comes with it. `file` is locked; `seen` is the revision the actor decided on. */
export type Move = {
  definition: ServiceDefinition
  file: Application
  seen?: number | undefined
  action: string
  actor: Actor
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  findings?: Readonly<Record<string, unknown>> | undefined
  /** The codes of the papers that come with the file. */
  documents?: readonly string[] | undefined
  assigneeId?: string | undefined
  now: Date
}

/** Takes a file one step: checks the rules, writes the history, moves the file and does what follows from it. */
export async function moveFile(tx: Transaction, move: Move): Promise<Application> {
  const { definition, file, actor, now } = move
  if (move.seen !== undefined && (await changedSince(tx, file, move.seen)))
    throw new Conflict('changed-meanwhile')

  const calendar = await officeCalendar(file.tenantId, now)
  const clock = { now, dueAfter: (from: Date, ms: number) => dueAfter(from, ms, calendar) }
  const taking = { ...move, comment: move.remark }
  const step = take(workflowOf(definition), await fileInHand(tx, file), taking, actor, clock)
  if ('refused' in step) throw new Refusal(step.refused)

  const moved = await standAt(tx, move, step, stateDue(move, step, clock.dueAfter))
  await recordStep(tx, move, step, moved)
  const next = await afterMove(tx, { ...move, file: moved, step })
  return next ? moveFile(tx, { definition, file: moved, now, ...next }) : moved
}

async function standAt(tx: Transaction, move: Move, step: Step, stateDueAt: Date | null) {
  const { definition, file, now } = move
  const open = isOpen(definition, step)
  const stays = step.from === step.to
  const {
    kind: _,
    personName: __,
    type: ___,
    ...stands
  } = await tx.case.update({
    where: { tenantId_id: { tenantId: file.tenantId, id: file.id } },
    data: {
      state: step.to,
      status: step.status,
      revision: { increment: 1 },
      assigneeId: stays && !move.assigneeId ? file.assigneeId : await nextAssignee(tx, move, step),
      sentBack: step.kind === 'return',
      open,
      closedAt: open ? null : now,
      ...(stays ? {} : { stateSince: now, escalatedAt: null, stateDueAt }),
    },
  })
  return { ...file, ...stands, personId: file.personId }
}

const isOpen = (definition: ServiceDefinition, step: Step) => {
  const state = findState(workflowOf(definition), step.to)
  return state !== undefined && !isResting(state)
}

// What is returned goes to the officer who sent it on; everything else to the next queue.
const nextAssignee = async (
  tx: Transaction,
  { definition, file, assigneeId, now }: Move,
  step: Step,
) =>
  assigneeId ??
  (step.kind === 'return' ? await previousOfficer(tx, definition, file, step, now) : null)

/** When the new state is due: by its own limit, else when it would be escalated, else with the whole file. */
function stateDue({ definition, file, now }: Move, step: Step, dueAfter: DueAfter): Date | null {
  if (!isOpen(definition, step)) return null
  const hours = definition.escalation?.find(({ state }) => state === step.to)?.afterHours
  const escalated = hours === undefined ? undefined : dueAfter(now, hours * 3_600_000)
  if (step.slaDue || !escalated) return step.slaDue ?? file.dueAt
  return file.dueAt && file.dueAt < escalated ? file.dueAt : escalated
}

async function recordStep(tx: Transaction, move: Move, step: Step, moved: Application) {
  const { actor, now } = move
  const { tenantId, assigneeId } = moved
  const staff = assigneeId ? await staffOf(tenantId) : []
  await tx.$executeRaw(
    eventRow(
      moved,
      uuidv7(now),
      {
        ...{ kind: 'STEP', audience: 'PERSON', action: step.action, actionKind: step.kind },
        ...{ from: step.from, to: step.to, status: step.status },
        ...{ actor, role: roleTaken(move, step), remark: move.remark, reasons: move.reasons },
        assigneeId,
        assigneeName: staff.find(({ personId }) => personId === assigneeId)?.name.en,
        ...{ stateDueAt: moved.stateDueAt, at: now },
      },
      Prisma.sql`${moved.revision}::int`,
    ),
  )
}

// Which of the actor's roles the published workflow let act.
function roleTaken({ definition, actor }: Move, { from, action }: Step): string {
  const { roles = [] } = definition.workflow.states[from]?.actions[action] ?? {}
  return roles.find((role) => actor.roles.includes(role)) ?? actor.kind.toUpperCase()
}
