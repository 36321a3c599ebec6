import { runWorker } from '@/lib/interop/worker/worker'

await runWorker()
