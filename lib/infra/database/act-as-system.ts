import type { Transaction } from './database'

/**
 * From here on the transaction has the system's reach in one tenant: for signing in, where nobody is anybody yet, and for
 * what a stranger may ask for who brought the right secret. Refused by the database but on the system's log-in, which an
 * operation gets by `acts: 'as-system'`.
 */
export async function actAsSystem(tx: Transaction, tenant: string): Promise<void> {
  await tx.$queryRaw`SELECT enter_as_system(${tenant})`
}

/** From here on the transaction also reaches the one row that this secret id names, such as a draft without an account. */
export async function holdKey(tx: Transaction, key: string): Promise<void> {
  await tx.$queryRaw`SELECT hold_key(${key}::uuid)::text`
}
