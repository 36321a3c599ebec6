import '@/lib/services/registry'
import { runWorker } from '@/lib/platform/jobs/worker'

await runWorker()
