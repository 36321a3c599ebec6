import { Workflow } from '../workflow/workflow'
import type { ServiceDefinition } from './service-definition'

const hour = 3_600_000

/** The action's words: by `STATE.ACTION` where one code means two things, else by its code. */
export const actionWords = ({ actions }: ServiceDefinition, state: string, action: string) =>
  actions[`${state}.${action}`] ?? actions[action]

const made = new WeakMap<ServiceDefinition, Workflow>()

/** A definition's compact workflow as the engine reads it. */
export function workflowOf(definition: ServiceDefinition): Workflow {
  const known = made.get(definition)
  if (known) return known
  const { code, slaDays, states } = definition.workflow
  const workflow = Workflow.parse({
    code,
    ...(slaDays === undefined ? {} : { slaMs: slaDays * 24 * hour }),
    states: Object.entries(states).map(([state, { status, slaHours, documentsRequired, updatable, actions }]) => ({
      code: state,
      status,
      ...(slaHours === undefined ? {} : { slaMs: slaHours * hour }),
      documentsRequired: documentsRequired ?? false,
      updatable: updatable ?? false,
      start: state === '',
      actions: Object.entries(actions).map(([action, { to, roles }]) => {
        const { kind, needs, label } = actionWords(definition, state, action) ?? {}
        return { code: action, to, roles, kind, needs, label }
      }),
    })),
  })
  made.set(definition, workflow)
  return workflow
}
