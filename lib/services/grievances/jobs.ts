import type { Job } from '@/lib/platform/jobs/declared-jobs'
import { refreshTallies } from './tally/refresh-tally'

/** What is done for complaints without anybody asking. */
export const jobs: Readonly<Record<string, Job>> = {
  'tally-complaints': { every: '* * * * *', run: refreshTallies },
}
