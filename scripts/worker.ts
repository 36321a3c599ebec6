import { checkConnections } from '@/lib/platform/jobs/start-up'
import { runWorker } from '@/lib/platform/jobs/worker'
import { startRegistry } from '@/lib/services/registry'

startRegistry()
await checkConnections()
await runWorker()
