import '@/lib/services/registry'
import { closeDatabase } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { prepareQueue } from '@/lib/infra/queue/queue'
import { seedDemonstration } from './demonstration/demonstration'
import { loadReference } from './load-reference'

await prepareQueue()
await loadReference()
if (env().APP_MODE === 'demonstration') await seedDemonstration()
await closeDatabase()
