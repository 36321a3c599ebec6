import type { Actor } from '@/lib/platform/access/actor'
import { roles } from '../workflow'

/** Which of an officer's roles is one of grievances, for the history of a complaint. */
export const roleAtDesk = ({ roles: held, kind }: Actor): string =>
  Object.keys(roles).find((role) => held.includes(role)) ?? kind.toUpperCase()
