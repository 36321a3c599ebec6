import '@/lib/services/registry'
import { checkConnections } from '@/lib/platform/jobs/start-up'
import { runWorker } from '@/lib/platform/jobs/worker'

await checkConnections()
await runWorker()
