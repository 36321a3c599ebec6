import { NotFound } from '../operations/errors'
import type { ServiceDefinition } from './service-definition'

// On globalThis, since Next bundles modules twice and the registry fills it once.
const key = Symbol.for('palika.services')
const shared = globalThis as { [key]?: Map<string, ServiceDefinition> }
const offered = () => (shared[key] ??= new Map())

/** Offers services: the registry calls it with every built-in definition, already checked. */
export function offer(definitions: readonly ServiceDefinition[]): void {
  for (const definition of definitions) offered().set(definition.code, definition)
}

/** Every service on offer, in the registry's order. */
export const services = (): readonly ServiceDefinition[] => [...offered().values()]

export const findService = (code: string): ServiceDefinition | undefined => offered().get(code)

/** The service of that code. Throws NotFound. */
export function getService(code: string): ServiceDefinition {
  const service = findService(code)
  if (!service) throw new NotFound(`service ${code}`)
  return service
}
