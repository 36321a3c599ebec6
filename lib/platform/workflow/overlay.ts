import type { Action, State, Workflow } from './workflow'

/** What a service definition lays over a published graph; the graph itself stays as it is. */
export type Overlay = {
  readonly slaMs?: number | undefined
  readonly states?: Readonly<Record<string, StateOverlay>> | undefined
  /** By action code, or by `STATE.ACTION` where one code means two things. */
  readonly actions?: Readonly<Record<string, ActionOverlay>> | undefined
}

type Partly<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined }
type StateOverlay = Partly<Pick<State, 'slaMs' | 'label'>>
type ActionOverlay = Partly<Pick<Action, 'guard' | 'needs' | 'kind' | 'label'>>

/** The workflow with a definition's labels, kinds, guards and needs laid over it. */
export const overlay = (workflow: Workflow, { slaMs, states, actions }: Overlay): Workflow => ({
  ...workflow,
  ...(slaMs === undefined ? {} : { slaMs }),
  states: workflow.states.map((state) => ({
    ...laid(state, states?.[state.code], ['slaMs', 'label']),
    actions: state.actions.map((action) => {
      const keys = ['guard', 'needs', 'kind', 'label'] as const
      const common = laid(action, actions?.[action.code], keys)
      return laid(common, actions?.[`${state.code}.${action.code}`], keys)
    }),
  })),
})

/** The keys of an overlay that name no state or action of the workflow. */
export const strayKeys = (workflow: Workflow, { states, actions }: Overlay): readonly string[] => {
  const known = workflow.states.flatMap(({ code, actions: open }) =>
    open.flatMap((action) => [action.code, `${code}.${action.code}`]),
  )
  return [
    ...Object.keys(states ?? {}).filter((key) => !workflow.states.some(({ code }) => code === key)),
    ...Object.keys(actions ?? {}).filter((key) => !known.includes(key)),
  ]
}

// Only the named keys, and only where they say something: a stray key never reaches the graph.
const laid = <Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  over: Partly<Pick<Whole, Key>> | undefined,
  keys: readonly Key[],
): Whole => {
  const copy = { ...whole }
  for (const key of keys) {
    const value = over?.[key]
    if (value !== undefined) copy[key] = value
  }
  return copy
}
