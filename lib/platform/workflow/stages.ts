import { reachableFrom } from './reach'
import { type Action, beginning, findState, isResting, type State, type Workflow } from './workflow'

/** What is done with a file at a stage of its main path. */
export type Stage = {
  readonly state: string
  readonly status: string
  readonly work: 'prepare' | 'check' | 'decide' | 'pay' | 'work' | 'done'
}

const aside: readonly (Action['kind'] | undefined)[] = [
  'return',
  'send-back',
  'reject',
  'cancel',
  'correct',
  'adjust',
  'unpay',
  'system',
]
const mostSteps = 20_000

/** The main path of a workflow for display: the longest way on, with no step back. */
export const stagesOf = (workflow: Workflow): readonly Stage[] => {
  let best: readonly State[] = []
  let steps = 0
  const walk = (path: readonly State[], state: State): void => {
    const soFar = [...path, state]
    if (++steps > mostSteps) return
    if (isResting(state)) {
      if (soFar.length > best.length) best = soFar
      return
    }
    for (const { to } of forward(state)) {
      const next = findState(workflow, to)
      if (next && !soFar.includes(next)) walk(soFar, next)
    }
  }
  const start = findState(workflow, beginning)
  if (start) walk([], start)
  return best.slice(1).map((state, at) => stage(state, best[at + 2]))
}

const forward = ({ actions }: State) => actions.filter(({ kind }) => !aside.includes(kind))

const stage = (state: State, next: State | undefined): Stage => {
  const on = forward(state).find(({ to }) => to === next?.code)
  const work = next ? workOf(on) : 'done'
  return { state: state.code, status: state.status, work }
}

const workOf = (action: Action | undefined): Stage['work'] => {
  switch (action?.kind) {
    case 'submit':
      return 'prepare'
    case 'forward':
      return 'check'
    case 'approve':
      return 'decide'
    case 'pay':
      return 'pay'
    default:
      return 'work'
  }
}

/** Where on the main path a file is: its state, or the first one its state leads back to. */
export const stageAt = (workflow: Workflow, state: string): Stage | undefined => {
  const stages = stagesOf(workflow)
  for (const code of reachableFrom(workflow, state)) {
    const found = stages.find((one) => one.state === code)
    if (found) return found
  }
  return undefined
}
