import { slipKinds } from '@/lib/platform/collection/remittance/slip-totals'
import { paths } from '../../paths'

/** The page of one receipt. */
export const receiptPage = ({ id }: { id: string }): string => `${paths.desk('receipts')}/${id}`

/** Back to the receipt whose dispute was decided. */
export const disputedReceiptPage = ({ receipt }: { receipt: string }): string =>
  receiptPage({ id: receipt })

/** All pay-in slips. */
export const slipsPage = (): string => `${paths.desk('receipts')}/slips`

/** The page where a pay-in slip is written. */
export const newSlipPage = (): string => `${slipsPage()}/new`

/** The page of one pay-in slip. */
export const slipPage = ({ id }: { id: string }): string => `${slipsPage()}/${id}`

type Values = Record<string, string | string[]>

/** A slip as clerks write it: `17,365` in its totals. */
export const plainTotals = (values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    Object.values(slipKinds).map((kind) => [kind, String(values[kind] ?? '').replaceAll(',', '')]),
  ),
})
