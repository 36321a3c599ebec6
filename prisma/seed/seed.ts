import { closeDatabase } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { prepareQueue } from '@/lib/infra/queue/queue'
import { startRegistry } from '@/lib/services/registry'
import { playDemonstration, staffDemonstration } from './demonstration/demonstration'
import { loadReference } from './load-reference'
import { timed } from './timed'

// `reference` loads the state alone, `staff` also the people of the five ULBs; without a word, their files too.
const upTo = process.argv[2]

startRegistry()
await timed('Tables of the queue', prepareQueue)
await timed('Wards, lists and fees', loadReference)
if (env().APP_MODE === 'demonstration' && upTo !== 'reference') {
  const staff = await timed('Staff', staffDemonstration)
  if (upTo !== 'staff') await timed('Files and complaints', () => playDemonstration(staff))
}
await closeDatabase()
