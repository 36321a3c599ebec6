import { paths } from '../../paths'

/** The page of one receipt. */
export const receiptPage = ({ id }: { id: string }): string => `${paths.desk('receipts')}/${id}`
