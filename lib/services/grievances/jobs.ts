import type { Job } from '@/lib/platform/jobs/declared-jobs'
import { discardExpiredComplaintDrafts } from './drafts/discard-expired-drafts'
import { escalateComplaintsEverywhere } from './escalation/escalate-complaints-everywhere'
import { hearForgotten } from './received/hear-again'
import { forgetInbound } from './inbound/forget-inbound'
import { releaseLeftComplaintsEverywhere } from './leaving/release-left-complaints'
import { refreshTallies } from './tally/refresh-tally'

/** What is done for complaints without anybody asking. */
export const jobs: Readonly<Record<string, Job>> = {
  'escalate-complaints': { every: '* * * * *', run: escalateComplaintsEverywhere },
  'release-left-complaints': { every: '*/10 * * * *', run: releaseLeftComplaintsEverywhere },
  'tally-complaints': { every: '* * * * *', run: refreshTallies },
  'hear-forgotten': { every: '*/10 * * * *', run: hearForgotten },
  'forget-inbound': { every: '10 21 * * *', run: forgetInbound },
  'tidy-complaint-drafts': { every: '5 21 * * *', run: discardExpiredComplaintDrafts },
}
