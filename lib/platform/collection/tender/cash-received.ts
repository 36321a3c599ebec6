import { shortAmount } from '../../language/amounts'
import type { Language } from '../../language/language'
import { largestAmount } from '../../money/amount'
import { money, type Money } from '../../money/money'
import type { Fault } from '../../operations/errors'

type Handed = {
  amount: Money
  received: Money | undefined
  /** The sum the clerk was asked about and says was really handed over. */
  confirmed: Money | undefined
}

/**
 * What speaks against the cash handed over, by field: too little is refused; more than ten times the amount is asked about,
 * since a transaction number looks like that.
 */
export function receivedFaults(
  { amount, received, confirmed }: Handed,
  language: Language,
): Record<string, Fault[]> {
  if (received === undefined) return {}
  if (received > largestAmount) return { received: [{ code: 'pay-received-impossible' }] }
  if (received < amount) {
    const missing = shortAmount(money(amount - received), language)
    return { received: [{ code: 'pay-received-short', params: { missing } }] }
  }
  if (received <= amount * 10n || confirmed === received) return {}
  const change = shortAmount(money(received - amount), language)
  return { receivedConfirmed: [{ code: 'pay-received-much', params: { change } }] }
}
