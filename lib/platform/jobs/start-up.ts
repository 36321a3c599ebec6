import { env } from '@/lib/infra/env/env'
import { tellFaultsOfTexts } from '@/lib/platform/notifications/told-at-start'
import { runWorker } from './worker'

/** What a server process does before it answers. */
export async function startUp(): Promise<void> {
  tellFaultsOfTexts()
  if (env().WORKER === 'in-process') await runWorker()
}
