import { paths } from '../../paths'

/** Back to the queue once a refund was approved. */
export const refundsPage = (): string => paths.desk('refunds')
