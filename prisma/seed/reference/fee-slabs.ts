import { z } from 'zod'
import { type Day } from '@/lib/platform/dates/dates'
import { grades, type Grade } from './places'
import { Optional, readTable, Text } from './reference'
import { Rates, ratesIn, validities, type Validity } from './yearly-rates'

const Quantity = Optional.pipe(
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .nullable(),
)

const Band = Rates.extend({
  uom: Optional,
  from: Quantity,
  to: Quantity,
  type: z.enum(['FLAT', 'RATE']),
})
const TradeBand = Band.extend({ tradeType: Text })
const AccessoryBand = Band.extend({ accessory: Text })

/**
 * One row of a fee table. It serves quantities from `from` on and below `to`; null is
 * no bound. FLAT is the fee, RATE the fee for one unit, in rupees as text. `licenceType` and
 * `structureType` null serve every one. `illustrative`: the ULBs' own rates are not public.
 */
export interface FeeSlab {
  code: string
  licenceType: string | null
  structureType: string | null
  uom: string | null
  from: string | null
  to: string | null
  type: 'FLAT' | 'RATE'
  rate: string
  grade: Grade
  validFrom: Day
  validTo: Day | null
  illustrative: boolean
}
export type TradeFeeSlab = FeeSlab & { tradeType: string }
export type AccessoryFeeSlab = FeeSlab & { accessory: string }

/** Fees of every trade type, by grade and year. A code is unique among slabs of one validFrom. */
export const tradeFeeSlabs = (): TradeFeeSlab[] =>
  readTable('trade-fees.tsv', TradeBand).flatMap((band) =>
    slabsOf(band.tradeType, band).map((slab) => ({ ...slab, tradeType: band.tradeType })),
  )

/** Fees of every accessory: FLAT for each piece, or by the measure of the accessory. */
export const accessoryFeeSlabs = (): AccessoryFeeSlab[] =>
  readTable('accessory-fees.tsv', AccessoryBand).flatMap((band) =>
    slabsOf(band.accessory, band).map((slab) => ({ ...slab, accessory: band.accessory })),
  )

const slabsOf = (subject: string, band: z.infer<typeof Band>): FeeSlab[] =>
  validities.flatMap((validity) => grades.map((grade) => slabOf(subject, band, grade, validity)))

function slabOf(
  subject: string,
  { uom, from, to, type, ...rates }: z.infer<typeof Band>,
  grade: Grade,
  { validFrom, validTo }: Validity,
): FeeSlab {
  return {
    code: `${subject}-${grade}-${from ?? '0'}`,
    licenceType: null,
    structureType: null,
    uom,
    from,
    to,
    type,
    rate: ratesIn(rates, validFrom)[grade],
    grade,
    validFrom,
    validTo,
    illustrative: true,
  }
}
