import { stateId } from '@/lib/platform/operations/state-id'
import { ulbs, type Ulb } from '../reference/places'

/** The ULBs that work in the demonstration, one or two of every grade, and how many files each has. */
const live = [
  { slug: 'dehradun', size: 1.3 },
  { slug: 'haldwani', size: 1 },
  { slug: 'mussoorie', size: 1 },
  { slug: 'nainital', size: 1 },
  { slug: 'agastyamuni', size: 0.7 },
]

/** A ULB of the demonstration; `number` tells it from the others, for drawing invented facts. */
export type LiveUlb = Ulb & { number: number; size: number }

export const liveUlbs = (state = stateId()): LiveUlb[] =>
  live.map(({ slug, size }, number) => {
    const ulb = ulbs(state).find((one) => one.slug === slug)
    if (!ulb) throw new Error(`No ULB ${slug}`)
    return { ...ulb, number, size }
  })
