import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import type { Grant } from './grants'

/** Published roles by code, and what each gives. */
export type Roles = Readonly<Record<string, readonly Grant[]>>

/** Roles that belong to no service, and what they give. */
export const commonRoles: Roles = {
  CEMP: ['counter', 'collect'],
  COLL_RECEIPT_CREATOR: ['collect'],
  EGF_ADMINISTRATOR: ['refund', 'undo-receipt', 'audit'],
  EMPLOYEE_FINANCE: ['refund', 'audit'],
  ULBADMIN: ['administer', 'audit', 'assign', 'unmask', 'outbox'],
  HRMS_ADMIN: ['administer'],
}

const declared = keptOnce('roles', () => new Map<Grant, Set<string>>())

/** Says what roles give; `startModules` calls it with everybody's. What several say of one role adds up. */
export function declareRoles(all: readonly Roles[]): void {
  declared().clear()
  for (const [role, given] of all.flatMap((roles) => Object.entries(roles)))
    for (const grant of given) declared().set(grant, (declared().get(grant) ?? new Set()).add(role))
}

/** Which roles give a grant. */
export const rolesGranting = (grant: Grant): ReadonlySet<string> =>
  declared().get(grant) ?? new Set()

/** Roles whose holders sign in with a second factor: approvers, finance and administrators. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  const strict: readonly Grant[] = ['refund', 'undo-receipt', 'administer', 'cancel-licence']
  return roles.some((role) => strict.some((grant) => rolesGranting(grant).has(role)))
}
