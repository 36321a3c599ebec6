import type { Workflow } from './workflow'

/** The states a file can come to from a state, itself included. */
export const reachableFrom = (workflow: Workflow, from: string): ReadonlySet<string> =>
  closure([from], (code) =>
    workflow.states
      .filter((state) => state.code === code)
      .flatMap(({ actions }) => actions.map(({ to }) => to)),
  )

/** The states from which a file can come to one of the given states, themselves included. */
export const reaching = (workflow: Workflow, ends: readonly string[]): ReadonlySet<string> =>
  closure(ends, (code) =>
    workflow.states
      .filter(({ actions }) => actions.some(({ to }) => to === code))
      .map((state) => state.code),
  )

const closure = (
  from: readonly string[],
  next: (code: string) => readonly string[],
): ReadonlySet<string> => {
  const found = new Set(from)
  for (const code of found) for (const following of next(code)) found.add(following)
  return found
}
