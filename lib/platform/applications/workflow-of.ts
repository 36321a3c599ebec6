import { overlay } from '../workflow/overlay'
import { workflowOf as tableOf } from '../workflow/workflow-table'
import type { Workflow } from '../workflow/workflow'
import type { ServiceDefinition } from './service-definition'

/** The action's words: by `STATE.ACTION` where one code means two things, else by its code. */
export const actionWords = ({ actions }: ServiceDefinition, state: string, action: string) =>
  actions[`${state}.${action}`] ?? actions[action]

const made = new WeakMap<ServiceDefinition, Workflow>()

/** A definition's workflow with its words, kinds and needs, as the engine reads it. */
export function workflowOf(definition: ServiceDefinition): Workflow {
  const known = made.get(definition)
  if (known) return known
  const workflow = overlay(tableOf(definition.workflow), { actions: definition.actions })
  made.set(definition, workflow)
  return workflow
}
