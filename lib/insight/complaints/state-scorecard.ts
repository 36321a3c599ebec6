import { query } from '@/lib/platform/operations/operation'
import { remembered } from '@/lib/platform/tenancy/remembered'
import { StateAsked, StateFigures, stateFigures } from './state-figures'
import { suppress } from './suppress'

const kept = 30_000

/** How all ULBs of the state do with complaints, for everybody: no row of a few. Kept half a minute, as figures come every minute. */
export const stateScorecard = query({
  name: 'complaints.state-scorecard',
  summary: 'Show how the ULBs of the state do with complaints',
  permission: 'public',
  input: StateAsked,
  output: StateFigures,
  api: { method: 'get', path: '/complaints/state-scorecard' },
  run({ actor, input, tx, now }) {
    const read = () => stateFigures(tx, actor.stateId, input, now, suppress)
    // Of one type is less to read, and its code is anybody's text: not kept.
    if (input.type !== undefined) return read()
    return remembered('state-scorecard', read, kept)(input.period)
  },
})
