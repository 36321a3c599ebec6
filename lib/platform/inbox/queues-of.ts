import { services } from '../applications/catalogue'
import type { ServiceDefinition } from '../applications/service-definition'
import { workflowOf } from '../applications/workflow-of'
import { citizenRole, paymentRole, systemRoles } from '../workflow/action-kind'
import { beginning, isResting, type Action, type State } from '../workflow/workflow'
import type { QueueName } from './inbox'

const notWork: readonly (Action['kind'] | undefined)[] = ['submit', 'pay', 'system', 'cancel']
const nobodys = [citizenRole, paymentRole, ...systemRoles]

/** The states of a service in which files wait for somebody of the ULB or for the applicant. */
export const openStates = (definition: ServiceDefinition): readonly State[] =>
  workflowOf(definition).states.filter(
    (state) =>
      state.code !== beginning &&
      !isResting(state) &&
      !state.actions.every(({ kind }) => kind === 'submit'),
  )

/** The queues a posting's roles serve, in the order of services and their workflows. */
export const queuesOf = (roles: readonly string[]): QueueName[] =>
  services().flatMap((definition) =>
    openStates(definition)
      .filter(({ actions }) => actions.some((action) => isWorkOf(action, roles)))
      .map(({ code }) => ({ service: definition.code, state: code })),
  )

const isWorkOf = ({ kind, roles: wanted }: Action, roles: readonly string[]) =>
  !notWork.includes(kind) && wanted.some((role) => !nobodys.includes(role) && roles.includes(role))
