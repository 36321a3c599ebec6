import type { Actor } from '../access/actor'
import { rolesGranting } from '../access/roles'
import { findService, services } from '../applications/catalogue'
import type { ServiceDefinition } from '../applications/service-definition'
import { NotFound } from '../operations/errors'
import { citizenRole, paymentRole, systemRoles } from './action-kind'

const nobodys = [citizenRole, paymentRole, ...systemRoles]

/** The services whose files an officer may see: those they work on, serve at the counter or audit. */
export const servicesSeenBy = (actor: Pick<Actor, 'kind' | 'roles'>): ServiceDefinition[] =>
  actor.kind === 'officer' ? services().filter((service) => sees(actor.roles, service)) : []

/** The service, if its files are for this officer to see. Throws NotFound. */
export function serviceSeenBy(
  actor: Pick<Actor, 'kind' | 'roles'>,
  code: string,
): ServiceDefinition {
  const service = findService(code)
  if (!service || actor.kind !== 'officer' || !sees(actor.roles, service))
    throw new NotFound(`service ${code}`)
  return service
}

/** Whether a file of a service, and each paper of it, is for somebody to see: its own person, or an officer of such files. */
export const maySeeFile = (
  actor: Pick<Actor, 'kind' | 'roles' | 'personId'>,
  { service, personId }: { service: string; personId: string },
): boolean =>
  actor.kind === 'citizen'
    ? actor.personId === personId
    : servicesSeenBy(actor).some(({ code }) => code === service)

function sees(roles: readonly string[], service: ServiceDefinition): boolean {
  const working = Object.values(service.workflow.states).flatMap(({ actions }) =>
    Object.values(actions).flatMap((action) => action.roles),
  )
  const told = (service.escalation ?? []).map(({ toRole }) => toRole)
  const own = service.roles.map(({ code }) => code)
  const seeing = [...working, ...told, ...own].filter((role) => !nobodys.includes(role))
  return roles.some((role) => seeing.includes(role) || seesAll(role))
}

/** Roles of no service that serve at every counter, take money for everything, or audit it all. */
const seesAll = (role: string) =>
  !services().some((service) => service.roles.some(({ code }) => code === role)) &&
  (['counter', 'collect', 'audit', 'assign'] as const).some((grant) =>
    rolesGranting(grant).has(role),
  )
