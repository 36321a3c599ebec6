import { closeDatabase } from '@/lib/infra/database/database'
import { prepareQueue } from '@/lib/infra/queue/queue'
import { loadReference } from './load-reference'

await prepareQueue()
await loadReference()
await closeDatabase()
