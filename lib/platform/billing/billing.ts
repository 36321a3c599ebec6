import type { Day } from '@/lib/platform/dates/dates'
import type { LocalText } from '@/lib/platform/language/language'
import type { Money } from '@/lib/platform/money/money'

/** Who owes: one consumer code of one business service at one ULB. Demands, bills and payments all hang on it. */
export type Consumer = {
  readonly tenantId: string
  readonly businessService: string
  readonly consumerCode: string
}

/** A signed amount under a tax head; its label says what it is for when the head's name does not. */
export type Charge = {
  readonly head: string
  readonly amount: Money
  readonly label?: LocalText | undefined
}

/** From and to, both included. */
export type Period = { readonly from: Day; readonly to: Day }

/** A calendar day as the database keeps it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)
