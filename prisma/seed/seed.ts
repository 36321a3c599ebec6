import { closeDatabase } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { prepareQueue } from '@/lib/infra/queue/queue'
import { startRegistry } from '@/lib/services/registry'
import { playDemonstration, staffDemonstration } from './demonstration/demonstration'
import { loadReference } from './load-reference'

// `reference` loads the state alone, `staff` also the people of the five ULBs; without a word, their files too.
const upTo = process.argv[2]

startRegistry()
await prepareQueue()
await loadReference()
if (env().APP_MODE === 'demonstration' && upTo !== 'reference') {
  const staff = await staffDemonstration()
  if (upTo !== 'staff') await playDemonstration(staff)
}
await closeDatabase()
