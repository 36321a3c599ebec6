import type { Transaction } from '@/lib/infra/database/database'
import { lapseAdjustments } from '../billing/adjustments/lapse-adjustments'
import type { CaseKind, CaseMove, Moving } from '../cases/case-kind'
import { moveCase } from '../cases/move-case'
import { lastActorIn, lastApproval } from '../cases/past-steps'
import { officersFor } from '../workflow/officers-for'
import type { FileInHand } from '../workflow/file-in-hand'
import type { Application } from './application'
import type { Moved } from './moved'
import { raiseFee } from './raise-fee'
import { recordOutcome } from './record-outcome'
import type { ServiceDefinition } from './service-definition'
import { tellAboutMove } from './tell-about-move'
import { workflowOf } from './workflow-of'

/** An action on a file and what comes with it. `file` is locked; `seen` is the revision the actor decided on. */
export type Move = Omit<CaseMove, 'held'> & { definition: ServiceDefinition; file: Application }

/** Takes a file one step of its service, and does what follows from it. */
export const moveFile = (
  tx: Transaction,
  { definition, file, ...move }: Move,
): Promise<Application> => moveCase(tx, kindOf(definition), { ...move, held: file })

/** The applications of a service, as a kind of case. */
const kindOf = (definition: ServiceDefinition): CaseKind<Application> => ({
  workflow: workflowOf(definition),
  context: fileContext,
  assigneeAfter: (tx, moving) => previousOfficer(tx, definition, moving),
  dueAfter: (moving) => stateDue(definition, moving),
  after: (tx, { held: file, ...moved }) => afterMove(tx, { ...moved, definition, file }),
})

/** What the workflow must know of a file. */
export const fileContext = async (tx: Transaction, file: Application): Promise<FileInHand> => ({
  state: file.state,
  assigneeId: file.assigneeId ?? undefined,
  facts: { answers: file.answers },
  applicants: [file.personId],
  preparedBy: [file.preparedBy],
  lastApproval: await lastApproval(tx, file),
})

const endsFee: readonly (Moved['step']['kind'] | undefined)[] = ['pay', 'reject', 'cancel']

/** What a step brings about: the fee is demanded, the register is written, people are told. In this order. */
async function afterMove(tx: Transaction, moved: Moved) {
  const next = await raiseFee(tx, moved)
  if (endsFee.includes(moved.step.kind)) await lapseAdjustments(tx, moved.file, moved.now)
  await recordOutcome(tx, moved)
  await tellAboutMove(tx, moved)
  return next
}

// What is returned goes to the officer who sent it on, if they still take its steps; everything else to the next queue.
async function previousOfficer(
  tx: Transaction,
  definition: ServiceDefinition,
  { held, step, now }: Moving<Application>,
): Promise<string | null> {
  if (step.kind !== 'return') return null
  const last = await lastActorIn(tx, held, step.to)
  const officers = await officersFor(held.tenantId, definition, step.to, now)
  return officers.find(({ personId }) => personId === last)?.personId ?? null
}

/** When the new state is due: by its own limit, else when it would be escalated, else with the whole file. */
function stateDue(
  { escalation }: ServiceDefinition,
  { held, step, open, dueAfter, now }: Moving<Application>,
): Date | null {
  if (!open) return null
  const hours = escalation?.find(({ state }) => state === step.to)?.afterHours
  const escalated = hours === undefined ? undefined : dueAfter(now, hours * 3_600_000)
  if (step.slaDue || !escalated) return step.slaDue ?? held.dueAt
  return held.dueAt && held.dueAt < escalated ? held.dueAt : escalated
}
