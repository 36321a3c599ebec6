import { compareUlbs } from './complaints/compare-ulbs'
import { figureCells } from './complaints/figure-cells'
import { myNumbers } from './complaints/my-numbers'
import { openData } from './complaints/open-data'
import { scorecard } from './complaints/scorecard'
import { stateScorecard } from './complaints/state-scorecard'
import { ulbFigures } from './complaints/ulb-figures'
import type { Listed } from '@/lib/platform/modules/module'

/** Every query of insight, which reads all of the record. */
export const queries: readonly Listed[] = [
  compareUlbs,
  figureCells,
  myNumbers,
  openData,
  scorecard,
  stateScorecard,
  ulbFigures,
]
