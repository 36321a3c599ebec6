import type { Transaction } from '@/lib/infra/database/database'
import { largestAmount } from '../money/amount'
import type { Money } from '../money/money'
import { Refusal } from '../operations/errors'
import type { Consumer } from './billing'
import { openDemands, totalDue } from './open-demands'

/** What the consumer owes now; a sum that no bill could state is refused before it is owed. Throws Refusal `amount-too-large`. */
export async function refuseTooMuch(tx: Transaction, consumer: Consumer): Promise<Money> {
  const due = totalDue(await openDemands(tx, consumer))
  if (due > largestAmount || due < -largestAmount) throw new Refusal('amount-too-large')
  return due
}
