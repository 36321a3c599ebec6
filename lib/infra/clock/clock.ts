import { AsyncLocalStorage } from 'node:async_hooks'
import { env } from '@/lib/infra/env/env'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'

const offset = { milliseconds: undefined as number | undefined }
const moment = keptOnce('moment', () => new AsyncLocalStorage<Date>())

/** What time it is. Only a demonstration or a test can set it: PALIKA_CLOCK, from which it goes on, or `at`. */
export const clock = {
  now: (): Date =>
    moment().getStore() ?? new Date(Date.now() + (offset.milliseconds ??= startingOffset())),

  /** Does `work` as if it were that moment, which stands still meanwhile. Throws in production. */
  at<Result>(when: Date, work: () => Promise<Result>): Promise<Result> {
    if (env().APP_MODE === 'production') throw new Error('The clock cannot be set in production')
    return moment().run(when, work)
  },
}

function startingOffset(): number {
  const start = env().PALIKA_CLOCK
  return start ? Date.parse(start) - Date.now() : 0
}
