import { Forbidden } from '../operations/errors'
import type { Actor } from './actor'
import { grants, type Grant } from './grants'
import { rolesGranting } from './roles'

/** What an operation asks of its actor: a kind of actor, or a grant that some of an officer's roles give. */
export type Permission =
  | 'public' // anybody, signed in or not
  | 'signed-in' // any session
  | 'citizen'
  | 'system' // jobs and payment events only
  | 'desk' // any employee of a ULB
  | 'state' // the directorate: reads all ULBs
  | Grant

const isGrant = (permission: Permission): permission is Grant =>
  grants.some((grant) => grant === permission)

/** Whether the actor holds the permission where they act. */
export function may(actor: Actor, permission: Permission): boolean {
  if (permission === 'public') return true
  if (permission === 'signed-in') return actor.sessionId !== undefined
  if (permission === 'citizen') return actor.kind === 'citizen'
  if (permission === 'system') return actor.kind === 'system' || actor.kind === 'payment'
  if (permission === 'desk') return actor.kind === 'officer'
  if (permission === 'state') return actor.kind === 'state'
  if (!isGrant(permission)) return false
  return actor.kind === 'officer' && actor.roles.some((role) => rolesGranting(permission).has(role))
}

/** Throws Forbidden unless the actor holds the permission. */
export function demandPermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Forbidden(permission)
}
