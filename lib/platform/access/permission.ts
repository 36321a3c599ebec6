import { Forbidden } from '../operations/errors'
import type { Actor } from './actor'
import type { Grant } from './grants'
import { rolesGranting } from './roles'

/** The kinds of actor an operation may ask for. */
const kinds = [
  'public', // anybody, signed in or not
  'signed-in', // any session
  'citizen',
  'system', // jobs and payment events only
  'desk', // any employee of a ULB
  'state', // the directorate: reads all ULBs
] as const

type Kind = (typeof kinds)[number]

/** What an operation asks of its actor: a kind of actor, or a grant that some of an officer's roles give. */
export type Permission = Kind | Grant

/** Whether a permission is a grant, which somebody has to declare. */
export const isGrant = (permission: Permission): permission is Grant =>
  !kinds.some((kind) => kind === permission)

/** Whether the actor holds the permission where they act. */
export function may(actor: Actor, permission: Permission): boolean {
  switch (permission) {
    case 'public':
      return true
    case 'signed-in':
      return actor.sessionId !== undefined
    case 'citizen':
      return actor.kind === 'citizen'
    case 'system':
      return actor.kind === 'system' || actor.kind === 'payment'
    case 'desk':
      return actor.kind === 'officer'
    case 'state':
      return actor.kind === 'state'
    default:
      return (
        actor.kind === 'officer' && actor.roles.some((role) => rolesGranting(permission).has(role))
      )
  }
}

/** Throws Forbidden unless the actor holds the permission. */
export function demandPermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Forbidden(permission)
}
