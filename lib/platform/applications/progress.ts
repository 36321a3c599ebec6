import { z } from 'zod'
import { Words } from '../forms/definition'
import type { Application } from './application'
import type { ServiceDefinition } from './service-definition'
import { actionWords } from './workflow-of'

/** Where a file is, in the words of the person who waits. */
export const Progress = z.object({
  state: Words,
  next: Words.nullable(),
  since: z.date(),
  dueAt: z.date().nullable(),
  open: z.boolean(),
  stages: z.array(
    z.object({ name: Words, is: z.enum(['done', 'now', 'next']), at: z.date().nullable() }),
  ),
})
export type Progress = z.infer<typeof Progress>

type Step = { fromState: string; toState: string; at: Date }
type Standing = Pick<Application, 'state' | 'stateSince' | 'dueAt' | 'open'>

/** How far a file is along the stages its definition shows, from the steps it took. */
export function progressOf(
  definition: ServiceDefinition,
  file: Standing,
  steps: readonly Step[],
): Progress {
  const { stages, states, name } = definition
  const words = states[file.state]
  const last = stages.findIndex((stage) => stage.states.includes(file.state))
  // Of a file that is closed nothing comes after.
  const shown = file.open ? stages : stages.slice(0, last + 1)
  return {
    state: words?.citizen ?? name,
    next: words?.next ?? null,
    since: file.stateSince,
    dueAt: file.open && !isDecided(definition, file.state) ? file.dueAt : null,
    open: file.open,
    stages: shown.map((stage, index) => {
      const left = steps.findLast(
        ({ fromState, toState }) =>
          stage.states.includes(fromState) && !stage.states.includes(toState),
      )
      if (index < last) return { name: stage.name, is: 'done' as const, at: left?.at ?? null }
      if (index > last) return { name: stage.name, is: 'next' as const, at: null }
      return {
        name: stage.name,
        is: file.open ? ('now' as const) : ('done' as const),
        at: file.stateSince,
      }
    }),
  }
}

/** Whether only the payment is missing: the promise to decide is kept. */
const isDecided = (definition: ServiceDefinition, state: string): boolean =>
  Object.keys(definition.workflow.states[state]?.actions ?? {}).some(
    (action) => actionWords(definition, state, action)?.kind === 'pay',
  )
