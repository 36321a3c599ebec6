import { services } from '../applications/catalogue'
import { openStates, serves } from '../workflow/serves'
import type { QueueName } from './inbox'

/** The queues a posting's roles serve, in the order of services and their workflows. */
export const queuesOf = (roles: readonly string[]): QueueName[] =>
  services().flatMap((definition) =>
    openStates(definition)
      .filter(({ code }) => serves(roles, definition, code))
      .map(({ code }) => ({ service: definition.code, state: code })),
  )
