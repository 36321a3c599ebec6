import { AsyncLocalStorage } from 'node:async_hooks'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'

/** Fields that React added to a form shown without a script, by which it finds the action and the form again. */
export type Markers = readonly (readonly [name: string, text: string])[]

type Posting = { begun: boolean; markers: Markers }

const postings = keptOnce('posting', () => new AsyncLocalStorage<Posting>())

/** Notes that what was posted could be read: from here on a fault is ours, not the sender's. */
export function noteBegun(): void {
  const posting = postings().getStore()
  if (posting) posting.begun = true
}

/** What React added to the form that is being answered; nothing where a script posted it. */
export const postedMarkers = (): Markers => postings().getStore()?.markers ?? []

/** Runs the answer to a posted form; `work` can ask whether one of our actions began. */
export function whilePosting<Result>(
  markers: Markers,
  work: (begun: () => boolean) => Result,
): Result {
  const posting: Posting = { begun: false, markers }
  return postings().run(posting, () => work(() => posting.begun))
}
