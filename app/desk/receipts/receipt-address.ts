import { paths, withQuery } from '../../paths'

/** The page of one receipt. */
export const receiptPage = ({ id }: { id: string }): string => `${paths.desk('receipts')}/${id}`

/** The receipts an officer wrote. */
export const myReceipts = (): string => withQuery(paths.desk('receipts'), { mine: 'yes' })
