import { trackApplication } from '@/lib/platform/applications/track-application'
import { Refusal } from '@/lib/platform/operations/errors'
import type { Lookup } from './module'

/** Answers for the number of an application, and for whatever is nobody else's: nothing is told of why it is unknown. */
export const applicationLookup: Lookup = {
  code: 'applications',
  answersFor: () => true,
  track: trackApplication,
  async pay(caller, asked) {
    const { pay } = await trackApplication(caller, asked)
    if (!pay) throw new Refusal('nothing-due')
    return { token: pay.token }
  },
}
