import type { FileInHand, Taker, Taking } from './file-in-hand'
import { isApproval, type RefusalCode, refusalOf } from './refusal-code'
import type { Clock } from './service-level'
import {
  type Action,
  type ActionKind,
  findState,
  isTerminal,
  type Need,
  type State,
  type Workflow,
} from './workflow'

/** A file moved from one state to the next: what the history records and the file becomes. */
export type Step = {
  readonly action: string
  readonly kind?: ActionKind
  readonly from: string
  readonly to: string
  readonly status: string
  readonly takenAt: Date
  /** When the new state is due, if it has a service level. */
  readonly slaDue?: Date
  readonly terminal: boolean
  readonly assigneeId?: string
  readonly lastApproval?: { readonly by: string; readonly state: string }
}

/** The rules say no, and why. */
export type Refused = { readonly refused: RefusalCode | `needs-${Need}` }

/** The actions open to somebody on a file, in the order of the definition. */
export const actionsOpenTo = (
  workflow: Workflow,
  file: FileInHand,
  actor: Taker,
): readonly Action[] =>
  findState(workflow, file.state)?.actions.filter(
    (action) => refusalOf(workflow, file, action, actor) === undefined,
  ) ?? []

/** What must come with an action: its own needs and its state's. */
export const needsOf = (state: State, action: Action): readonly Need[] => [
  ...new Set([...(action.needs ?? []), ...(state.documentsRequired ? ['documents' as const] : [])]),
]

/** Takes an action on a file; changes nothing, says what changes or why not. */
export const take = (
  workflow: Workflow,
  file: FileInHand,
  taking: Taking,
  actor: Taker,
  clock: Clock,
): Step | Refused => {
  const state = findState(workflow, file.state)
  const named = state?.actions.filter(({ code }) => code === taking.action) ?? []
  const action = named.find((one) => !refusalOf(workflow, file, one, actor)) ?? named[0]
  const next = action && findState(workflow, action.to)
  if (!state || !action || !next) return { refused: 'no-such-action' }
  const refused = refusalOf(workflow, file, action, actor) ?? missing(state, action, taking)
  return refused ? { refused } : step(file, action, next, taking, actor, clock)
}

const missing = (state: State, action: Action, taking: Taking): `needs-${Need}` | undefined => {
  const need = needsOf(state, action).find((one) => !isGiven(one, taking))
  return need && `needs-${need}`
}

const isGiven = (need: Need, taking: Taking): boolean => {
  switch (need) {
    case 'comment':
      return Boolean(taking.comment?.trim())
    case 'assignee':
      return Boolean(taking.assigneeId)
    case 'reasons':
    case 'documents':
      return Boolean(taking[need]?.length)
    case 'findings':
      return Object.keys(taking.findings ?? {}).length > 0
  }
}

const step = (
  file: FileInHand,
  action: Action,
  next: State,
  { assigneeId }: Taking,
  actor: Taker,
  { now, dueAfter }: Clock,
): Step => {
  const by = isApproval(action) ? actor.personId : undefined
  const lastApproval = by === undefined ? file.lastApproval : { by, state: file.state }
  return {
    action: action.code,
    ...(action.kind ? { kind: action.kind } : {}),
    from: file.state,
    to: next.code,
    status: next.status,
    takenAt: now,
    ...(next.slaMs === undefined ? {} : { slaDue: dueAfter(now, next.slaMs) }),
    terminal: isTerminal(next),
    ...(assigneeId === undefined ? {} : { assigneeId }),
    ...(lastApproval === undefined ? {} : { lastApproval }),
  }
}
