import { query } from '@/lib/platform/operations/operation'
import { StateAsked, StateFigures, stateFigures } from './state-figures'
import { suppress } from './suppress'

/** How all ULBs of the state do with complaints, for everybody: no row of a few. */
export const stateScorecard = query({
  name: 'complaints.state-scorecard',
  summary: 'Show how the ULBs of the state do with complaints',
  permission: 'public',
  input: StateAsked,
  output: StateFigures,
  api: { method: 'get', path: '/complaints/state-scorecard' },
  run: ({ actor, input, tx, now }) => stateFigures(tx, actor.stateId, input, now, suppress),
})
