import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import type { Grade } from './places'

/** Rupees with paise, as text: `1500.00`. */
const Rupees = z.string().regex(/^\d+\.\d{2}$/)

/** The six rate columns of a fee table: three grades, two periods. */
export const Rates = z.object({
  nigam2025: Rupees,
  palika2025: Rupees,
  panchayat2025: Rupees,
  nigam2026: Rupees,
  palika2026: Rupees,
  panchayat2026: Rupees,
})
export type Rates = z.infer<typeof Rates>

/** From and up to and including which day a set of rates holds; null is until changed. */
export interface Validity {
  validFrom: Day
  validTo: Day | null
}

const changeOn = Day.parse('2026-04-01')

export const validities: readonly Validity[] = [
  { validFrom: Day.parse('2025-04-01'), validTo: Day.parse('2026-03-31') },
  { validFrom: changeOn, validTo: null },
]

/** The rates of a row in the period that begins on a day. */
export const ratesIn = (rates: Rates, validFrom: Day): Record<Grade, string> =>
  validFrom < changeOn
    ? {
        NAGAR_NIGAM: rates.nigam2025,
        NAGAR_PALIKA_PARISHAD: rates.palika2025,
        NAGAR_PANCHAYAT: rates.panchayat2025,
      }
    : {
        NAGAR_NIGAM: rates.nigam2026,
        NAGAR_PALIKA_PARISHAD: rates.palika2026,
        NAGAR_PANCHAYAT: rates.panchayat2026,
      }
