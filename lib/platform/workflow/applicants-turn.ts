import { citizenRole } from './action-kind'
import { findState, type Workflow } from './workflow'

/** Whether a file in a state waits for its applicant to put something right. */
export const isApplicantsTurn = (workflow: Workflow, state: string): boolean =>
  findState(workflow, state)?.actions.some(
    ({ kind, roles }) => kind === 'correct' && roles.includes(citizenRole),
  ) ?? false
