import { rupees } from '@/lib/platform/money/money'
import { dogFees } from './reference/dogs'
import { accessoryFeeSlabs, tradeFeeSlabs, type FeeSlab } from './reference/fee-slabs'

/** A row of a fee table; money in paise as text. */
export interface FeeRow {
  table: string
  code: string
  grade: string
  dimensions: Record<string, string>
  uom: string | null
  from: string | null
  to: string | null
  kind: 'FLAT' | 'RATE'
  rate: string
  illustrative: boolean
  validFrom: string
  validTo: string | null
}

/** Every fee table of the services on offer. */
export const feeRows = (): FeeRow[] => [
  ...tradeFeeSlabs().map((slab) => rowOf('trade-fee', { tradeType: slab.tradeType }, slab)),
  ...accessoryFeeSlabs().map((slab) => rowOf('accessory-fee', { accessory: slab.accessory }, slab)),
  ...dogFees().map((fee) =>
    rowOf(
      'dog-fee',
      { class: fee.class },
      { ...fee, uom: null, from: null, to: null, type: 'FLAT' },
    ),
  ),
]

const rowOf = (
  table: string,
  dimensions: FeeRow['dimensions'],
  slab: Omit<FeeSlab, 'licenceType' | 'structureType'>,
): FeeRow => ({
  table,
  code: slab.code,
  grade: slab.grade,
  dimensions,
  uom: slab.uom,
  from: slab.from,
  to: slab.to,
  kind: slab.type,
  rate: rupees(slab.rate).toString(),
  illustrative: slab.illustrative,
  validFrom: slab.validFrom,
  validTo: slab.validTo,
})
