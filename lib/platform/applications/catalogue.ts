import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { NotFound } from '../operations/errors'
import type { ServiceDefinition } from './service-definition'

const offered = keptOnce('services', () => new Map<string, ServiceDefinition>())

/** Offers services, and no others: `startModules` calls it with every definition, already checked. */
export function offer(definitions: readonly ServiceDefinition[]): void {
  offered().clear()
  for (const definition of definitions) offered().set(definition.code, definition)
}

/** Every service on offer, in the order people see them. */
export const services = (): readonly ServiceDefinition[] => [...offered().values()]

/** Their codes, which are the kinds of their cases. */
export const serviceCodes = (): string[] => services().map(({ code }) => code)

export const findService = (code: string): ServiceDefinition | undefined => offered().get(code)

/** The service of that code. Throws NotFound. */
export function getService(code: string): ServiceDefinition {
  const service = findService(code)
  if (!service) throw new NotFound(`service ${code}`)
  return service
}
