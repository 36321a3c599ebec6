import { services } from '../applications/catalogue'
import type { Grant } from './grants'

/** Roles that belong to no service, by their published codes, and what they give. */
const common: Record<string, readonly Grant[]> = {
  CEMP: ['counter', 'collect'],
  COLL_RECEIPT_CREATOR: ['collect'],
  EGF_ADMINISTRATOR: ['refund', 'undo-receipt', 'audit'],
  EMPLOYEE_FINANCE: ['refund', 'audit'],
  ULBADMIN: ['administer', 'audit', 'assign', 'unmask', 'outbox'],
  HRMS_ADMIN: ['administer'],
}

/** Which roles give a grant: the common ones and those the services declare. */
export function rolesGranting(grant: Grant): ReadonlySet<string> {
  const ofServices = services().flatMap((service) =>
    service.roles.filter((role) => role.grants.includes(grant)).map((role) => role.code),
  )
  const ofAll = Object.keys(common).filter((code) => common[code]?.includes(grant))
  return new Set([...ofAll, ...ofServices])
}

/** Roles whose holders sign in with a second factor: approvers, finance and administrators. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  const strict: readonly Grant[] = ['refund', 'undo-receipt', 'administer', 'cancel-licence']
  return roles.some((role) => strict.some((grant) => rolesGranting(grant).has(role)))
}
