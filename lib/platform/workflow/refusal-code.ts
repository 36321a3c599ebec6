import { BadExpression } from '@/lib/platform/expressions/bad-expression'
import { compile, evaluateBoolean } from '@/lib/platform/expressions/expressions'
import { citizenRole, paymentRole, systemRoles } from './action-kind'
import type { FileInHand, Taker } from './file-in-hand'
import { type Action, beginning, findState, type State, type Workflow } from './workflow'

/** Why an action is not open to somebody. */
export type RefusalCode =
  | 'no-such-action'
  | 'payment-only'
  | 'system-only'
  | 'not-your-role'
  | 'not-your-file'
  | 'maker-is-checker'
  | 'consecutive-approval'
  | 'guard'

/** Why this action is not open to this actor; undefined when it is. */
export const refusalOf = (
  workflow: Workflow,
  file: FileInHand,
  action: Action,
  actor: Taker,
): RefusalCode | undefined => {
  const state = findState(workflow, file.state)
  if (!state?.actions.includes(action)) return 'no-such-action'
  return (
    refusedToActor(workflow, file, action, actor) ?? (isAllowed(file, action) ? undefined : 'guard')
  )
}

const refusedToActor = (
  workflow: Workflow,
  file: FileInHand,
  action: Action,
  actor: Taker,
): RefusalCode | undefined => {
  if (isPayment(action) || actor.kind === 'payment') {
    return isPayment(action) && actor.kind === 'payment' ? undefined : 'payment-only'
  }
  if (actor.kind === 'system') {
    return action.roles.some((role) => systemRoles.includes(role)) ? undefined : 'not-your-role'
  }
  if (action.kind === 'system') return 'system-only'
  return refusedToPerson(workflow, file, action, actor)
}

/** Only a payment event takes PAY and the way back from it, whatever kind a definition gives it. */
const isPayment = ({ code, kind }: Action): boolean =>
  code === 'PAY' || kind === 'pay' || kind === 'unpay'

const refusedToPerson = (
  workflow: Workflow,
  file: FileInHand,
  action: Action,
  { kind, personId, roles }: Taker,
): RefusalCode | undefined => {
  const held = personalRoles(action).filter((role) => roles.includes(role))
  if (personId === undefined || (kind !== 'citizen' && kind !== 'officer')) return 'not-your-role'
  const asCitizen = kind === 'citizen' && held.includes(citizenRole)
  if (asCitizen && file.applicants.includes(personId)) return undefined
  const others = held.filter((role) => role !== citizenRole)
  if (others.length === 0) return asCitizen ? 'not-your-file' : 'not-your-role'
  const prepared = [...file.preparedBy, ...file.applicants].includes(personId)
  if (prepared && !isPreparation(workflow, action, others)) return 'maker-is-checker'
  const last = file.lastApproval
  const repeats = last?.by === personId && last.state !== file.state
  return isApproval(action) && repeats ? 'consecutive-approval' : undefined
}

const personalRoles = ({ roles }: Action) =>
  roles.filter((role) => !systemRoles.includes(role) && role !== paymentRole)

/** A step towards granting what is asked; what the applicant may take is none. */
export const isApproval = ({ kind, roles }: Action): boolean =>
  (kind === 'forward' || kind === 'approve') && !roles.includes(citizenRole)

const decisions: readonly (Action['kind'] | undefined)[] = [
  'forward',
  'approve',
  'return',
  'send-back',
  'reject',
  'cancel',
]

/** Whether the roles held let the actor go on preparing the file, as the counter does. */
const isPreparation = (workflow: Workflow, action: Action, held: readonly string[]): boolean => {
  if (action.kind === 'correct' || action.kind === 'submit') return true
  if (decisions.includes(action.kind)) return false
  const start: State | undefined = findState(workflow, beginning)
  const preparers = start?.actions.flatMap(({ roles }) => roles) ?? []
  return held.some((role) => preparers.includes(role))
}

/** A guard that cannot be worked out is not passed. */
const isAllowed = ({ facts }: FileInHand, { guard }: Action): boolean => {
  if (guard === undefined) return true
  try {
    return evaluateBoolean(compile(guard), facts)
  } catch (error) {
    if (BadExpression.is(error)) return false
    throw error
  }
}
