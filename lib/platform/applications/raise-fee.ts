import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { cancelDemand } from '../billing/cancel-demand'
import { raiseDemand } from '../billing/raise-demand'
import { money } from '../money/money'
import { paymentActor } from './payment-actor'
import type { Moved } from './after-move'

/** A step that follows another at once, and who takes it. */
export type NextStep = { action: string; actor: Actor }

/** Demands the fee after the step that asks for it. Gives the payment step when there is nothing to pay. */
export async function raiseFee(tx: Transaction, { definition, file, step, now }: Moved): Promise<NextStep | undefined> {
  const { charges } = definition
  if (!charges) return undefined
  if (step.kind === 'reject' || step.kind === 'cancel') {
    await cancelDemand(tx, file)
    return undefined
  }
  if (step.action !== charges.raisedBy) return undefined

  const total = money(file.feeEstimate ?? 0n)
  const [first] = charges.lines
  if (total <= 0n || !first) return paymentStep(definition, file)
  await raiseDemand(tx, { definition, application: file, lines: [{ head: first.head, amount: total }], now })
  return undefined
}

function paymentStep({ actions, workflow }: Moved['definition'], { tenantId, state }: Moved['file']): NextStep | undefined {
  const open = Object.keys(workflow.states[state]?.actions ?? {})
  const action = open.find((code) => (actions[`${state}.${code}`] ?? actions[code])?.kind === 'pay')
  return action === undefined ? undefined : { action, actor: paymentActor(tenantId) }
}
