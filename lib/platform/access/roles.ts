import { services } from '../applications/catalogue'
import type { Grant } from './grants'

/** Roles that belong to no service, by their published codes, and what they give. */
const common: Record<string, readonly Grant[]> = {
  CEMP: ['counter', 'collect'],
  COLL_RECEIPT_CREATOR: ['collect'],
  EGF_ADMINISTRATOR: ['refund', 'undo-receipt', 'audit'],
  EMPLOYEE_FINANCE: ['refund', 'audit'],
  ULBADMIN: ['administer', 'audit', 'assign', 'unmask', 'outbox', 'messages'],
  HRMS_ADMIN: ['administer'],
}

// On globalThis, since Next bundles modules twice and the registry fills it once.
const key = Symbol.for('palika.roles')
const shared = globalThis as { [key]?: Record<string, readonly Grant[]> }

/** Adds the roles of a service that is no ServiceDefinition; the registry calls it. */
export function declareRoles(roles: Readonly<Record<string, readonly Grant[]>>): void {
  shared[key] = { ...shared[key], ...roles }
}

/** Which roles give a grant: the common ones and those the services declare. */
export function rolesGranting(grant: Grant): ReadonlySet<string> {
  const ofServices = services().flatMap((service) =>
    service.roles.filter((role) => role.grants.includes(grant)).map((role) => role.code),
  )
  const others: Record<string, readonly Grant[]> = { ...shared[key] }
  for (const [code, given] of Object.entries(common))
    others[code] = [...given, ...(others[code] ?? [])]
  const ofAll = Object.keys(others).filter((code) => others[code]?.includes(grant))
  return new Set([...ofAll, ...ofServices])
}

/** Roles whose holders sign in with a second factor: approvers, finance and administrators. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  const strict: readonly Grant[] = ['refund', 'undo-receipt', 'administer', 'cancel-licence']
  return roles.some((role) => strict.some((grant) => rolesGranting(grant).has(role)))
}
