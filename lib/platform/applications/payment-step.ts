import { actorWithoutSession, type Actor } from '../access/actor'
import { findState } from '../workflow/workflow'
import type { NextStep } from '../cases/case-kind'
import type { Application } from './application'
import type { ServiceDefinition } from './service-definition'
import { workflowOf } from './workflow-of'

/** The step a full payment takes where the file stands; none where it waits for no payment. Never a person's. */
export function paymentStep(
  definition: ServiceDefinition,
  { tenantId, state }: Application,
): NextStep | undefined {
  const pay = findState(workflowOf(definition), state)?.actions.find(({ kind }) => kind === 'pay')
  return pay && { action: pay.code, actor: payment(tenantId) }
}

/** The step back to the fee that is due again, in the name of whoever took the payment back; none where there is no way back. */
export function unpaymentStep(
  definition: ServiceDefinition,
  { tenantId, state }: Application,
  { personId, name }: Actor,
): NextStep | undefined {
  const back = findState(workflowOf(definition), state)?.actions.find(
    ({ kind }) => kind === 'unpay',
  )
  return (
    back && {
      action: back.code,
      actor: { ...payment(tenantId), name, ...(personId ? { personId } : {}) },
    }
  )
}

const payment = (tenantId: string): Actor =>
  actorWithoutSession({ by: 'system', as: 'payment' }, tenantId)
