import { BadExpression } from '@/lib/platform/expressions/bad-expression'
import { references } from '@/lib/platform/expressions/expressions'
import { reachableFrom, reaching } from './reach'
import { type Action, beginning, findState, isResting, type State, type Workflow } from './workflow'

/** Something wrong with a workflow, and where. */
export type Problem = {
  readonly code:
    | 'no-start'
    | 'duplicate-state'
    | 'duplicate-action'
    | 'unknown-target'
    | 'unknown-role'
    | 'no-roles'
    | 'unreachable'
    | 'no-way-out'
    | 'bad-guard'
    | 'unknown-fact'
    | 'pay-by-person'
    | 'pay-with-needs'
  readonly state: string
  readonly action?: string
  /** What is wrong: the unknown role, target or fact, or the guard's fault. */
  readonly about?: string
}

/** Everything wrong with a workflow; empty when it can be used. Facts are checked when given. */
export const checkWorkflow = (
  workflow: Workflow,
  knownRoles: Iterable<string>,
  knownFacts?: Iterable<string>,
): readonly Problem[] => {
  const roles = new Set(knownRoles)
  const facts = knownFacts && new Set(knownFacts)
  const actions = workflow.states.flatMap((state) =>
    state.actions.flatMap((action, at) => [
      ...problemsOfAction(workflow, state, action, roles),
      ...problemsOfGuard(state, action, facts),
      ...(state.actions.findIndex(({ code }) => code === action.code) < at
        ? [problem('duplicate-action', state, action)]
        : []),
    ]),
  )
  return [...problemsOfGraph(workflow), ...actions]
}

const problem = (
  code: Problem['code'],
  { code: state }: Pick<State, 'code'>,
  action?: Action,
  about?: string,
): Problem => ({
  code,
  state,
  ...(action ? { action: action.code } : {}),
  ...(about === undefined ? {} : { about }),
})

const problemsOfGraph = (workflow: Workflow): readonly Problem[] => {
  const { states } = workflow
  const start = findState(workflow, beginning)
  if (!start || start.actions.length === 0) return [problem('no-start', { code: beginning })]
  const reached = reachableFrom(workflow, beginning)
  const ends = states.filter(isResting).map(({ code }) => code)
  const leaving = reaching(workflow, ends)
  return states.flatMap((state, at) => [
    ...(states.findIndex(({ code }) => code === state.code) < at
      ? [problem('duplicate-state', state)]
      : []),
    ...(reached.has(state.code) ? [] : [problem('unreachable', state)]),
    ...(leaving.has(state.code) ? [] : [problem('no-way-out', state)]),
  ])
}

const problemsOfAction = (
  workflow: Workflow,
  state: State,
  action: Action,
  roles: ReadonlySet<string>,
): readonly Problem[] => {
  const unknown = action.roles.filter((role) => !roles.has(role))
  const needs = [...(action.needs ?? []), ...(state.documentsRequired ? ['documents'] : [])]
  return [
    ...(action.to !== beginning && findState(workflow, action.to)
      ? []
      : [problem('unknown-target', state, action, action.to)]),
    ...(action.roles.length === 0 ? [problem('no-roles', state, action)] : []),
    ...unknown.map((role) => problem('unknown-role', state, action, role)),
    ...(action.code === 'PAY' && action.kind !== 'pay'
      ? [problem('pay-by-person', state, action)]
      : []),
    ...((action.kind === 'pay' || action.kind === 'unpay') && needs.length > 0
      ? [problem('pay-with-needs', state, action)]
      : []),
  ]
}

const problemsOfGuard = (
  state: State,
  action: Action,
  facts: ReadonlySet<string> | undefined,
): readonly Problem[] => {
  if (action.guard === undefined) return []
  try {
    return references(action.guard)
      .filter((path) => facts && !isKnown(path, facts))
      .map((path) => problem('unknown-fact', state, action, path))
  } catch (error) {
    if (BadExpression.is(error)) return [problem('bad-guard', state, action, error.message)]
    throw error
  }
}

// Knowing `units` is knowing everything in it.
const isKnown = (path: string, facts: ReadonlySet<string>): boolean =>
  facts.has(path) ||
  [...path.matchAll(/[.[]/g)].some(({ index }) => facts.has(path.slice(0, index)))
