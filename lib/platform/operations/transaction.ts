/**
 * The one door to the database above platform: what an operation hands to its work, and a transaction for what no
 * operation runs. Adapters stay below; services, insight and interop import this.
 */
export { actAsSystem, holdKey } from '@/lib/infra/database/act-as-system'
export { Prisma, transaction, type Transaction } from '@/lib/infra/database/database'
