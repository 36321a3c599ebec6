import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Step } from '../workflow/take'
import type { Application } from './application'
import type { NextStep } from './payment-step'
import { raiseFee } from './raise-fee'
import { recordOutcome } from './record-outcome'
import type { ServiceDefinition } from './service-definition'
import { tellAboutMove } from './tell-about-move'

/** A step that was taken, and the file as it stands after it. */
export type Moved = {
  definition: ServiceDefinition
  file: Application
  step: Step
  actor: Actor
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  now: Date
}

/** What a step brings about: the fee is demanded, the register is written, people are told. In this order. */
export async function afterMove(tx: Transaction, moved: Moved): Promise<NextStep | undefined> {
  const next = await raiseFee(tx, moved)
  await recordOutcome(tx, moved)
  await tellAboutMove(tx, moved)
  return next
}
