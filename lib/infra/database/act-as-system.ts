import type { Transaction } from './database'

/** From here on the transaction has the system's reach in one tenant: for signing in, where nobody is anybody yet. */
export async function actAsSystem(tx: Transaction, tenant: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('palika.kind', 'SYSTEM', true), set_config('palika.tenant', ${tenant}, true)`
}
