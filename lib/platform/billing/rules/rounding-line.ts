import { money, roundToRupee, type Money } from '@/lib/platform/money/money'

/** The rounding still to add: what the total without rounding needs, less what is there already. */
export const roundingLine = (totalWithoutRounding: Money, alreadyPresent: Money): Money =>
  money(roundToRupee(totalWithoutRounding) - alreadyPresent)
