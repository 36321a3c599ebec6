import { query } from '@/lib/platform/operations/operation'
import { StateAsked, StateFigures, stateFigures } from './state-figures'

/** All ULBs beside each other, for the directorate: every row, however small. */
export const compareUlbs = query({
  name: 'complaints.compare-ulbs',
  summary: 'Compare how ULBs do with complaints',
  permission: 'state',
  input: StateAsked,
  output: StateFigures,
  api: { method: 'get', path: '/complaints/compare-ulbs' },
  run: ({ actor, input, tx, now }) => stateFigures(tx, actor.stateId, input, now, (rows) => rows),
})
