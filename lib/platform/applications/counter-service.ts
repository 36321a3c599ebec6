import type { Actor } from '../access/actor'
import { Forbidden } from '../operations/errors'
import { getService } from './catalogue'
import type { ServiceDefinition } from './service-definition'

/** A service as a clerk serves it. Throws Forbidden for a clerk whose roles do not take its applications. */
export function counterService({ roles }: Actor, code: string): ServiceDefinition {
  const definition = getService(code)
  if (!roles.includes(definition.workflow.submit.counterRole))
    throw new Forbidden(`counter ${code}`)
  return definition
}
