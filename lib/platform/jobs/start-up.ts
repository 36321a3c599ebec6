import { env } from '@/lib/infra/env/env'
import { runWorker } from './worker'

/** What a server process does before it answers. */
export async function startUp(): Promise<void> {
  if (env().WORKER === 'in-process') await runWorker()
}
