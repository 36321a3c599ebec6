import type { Transaction } from '@/lib/infra/database/database'
import { lapseAdjustments } from '../billing/adjustments/lapse-adjustments'
import type { Moved } from './moved'
import type { NextStep } from './payment-step'
import { raiseFee } from './raise-fee'
import { recordOutcome } from './record-outcome'
import { tellAboutMove } from './tell-about-move'

const endsFee: readonly (Moved['step']['kind'] | undefined)[] = ['pay', 'reject', 'cancel']

/** What a step brings about: the fee is demanded, the register is written, people are told. In this order. */
export async function afterMove(tx: Transaction, moved: Moved): Promise<NextStep | undefined> {
  const next = await raiseFee(tx, moved)
  if (endsFee.includes(moved.step.kind)) await lapseAdjustments(tx, moved.file, moved.now)
  await recordOutcome(tx, moved)
  await tellAboutMove(tx, moved)
  return next
}
