import type { ServiceDefinition } from '../applications/service-definition'
import { workflowOf } from '../applications/workflow-of'
import { citizenRole, paymentRole, systemRoles } from './action-kind'
import { beginning, findState, isResting, type Action, type State } from './workflow'

const notWork: readonly (Action['kind'] | undefined)[] = [
  'submit',
  'pay',
  'unpay',
  'system',
  'cancel',
]
const nobodys = [citizenRole, paymentRole, ...systemRoles]

/** The states of a service in which files wait for somebody of the ULB or for the applicant. */
export const openStates = (definition: ServiceDefinition): readonly State[] =>
  workflowOf(definition).states.filter(
    (state) =>
      state.code !== beginning &&
      !isResting(state) &&
      !state.actions.every(({ kind }) => kind === 'submit'),
  )

/** Whether roles have work to do on files of a service in a state: a step of theirs, and no mere payment. */
export const serves = (
  roles: readonly string[],
  definition: ServiceDefinition,
  state: string,
): boolean =>
  findState(workflowOf(definition), state)?.actions.some((action) => isWorkOf(action, roles)) ??
  false

const isWorkOf = ({ kind, roles: wanted }: Action, roles: readonly string[]) =>
  !notWork.includes(kind) && wanted.some((role) => !nobodys.includes(role) && roles.includes(role))

const decisions: readonly (Action['kind'] | undefined)[] = [
  undefined,
  'forward',
  'approve',
  'return',
  'send-back',
  'reject',
]

/** The states in which a file waits for an officer's decision, not for the applicant or a payment. */
export const waitsForOfficer = (definition: ServiceDefinition): readonly State[] =>
  openStates(definition).filter(({ actions }) =>
    actions.some(
      ({ kind, roles }) =>
        decisions.includes(kind) && roles.some((role) => !nobodys.includes(role)),
    ),
  )
