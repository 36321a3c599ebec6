import { actorWithoutSession, type Actor } from '../access/actor'
import { findState } from '../workflow/workflow'
import type { Application } from './application'
import type { ServiceDefinition } from './service-definition'
import { workflowOf } from './workflow-of'

/** A step that follows at once from something else than a person's decision, and who takes it. */
export type NextStep = { action: string; actor: Actor }

/** The step a full payment takes where the file stands; none where it waits for no payment. Never a person's. */
export function paymentStep(
  definition: ServiceDefinition,
  { tenantId, state }: Application,
): NextStep | undefined {
  const pay = findState(workflowOf(definition), state)?.actions.find(({ kind }) => kind === 'pay')
  return (
    pay && {
      action: pay.code,
      actor: actorWithoutSession({ by: 'system', as: 'payment' }, tenantId),
    }
  )
}
