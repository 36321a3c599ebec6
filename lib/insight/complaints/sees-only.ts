import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'

/** The one officer whose figures somebody may see; undefined: all. Whoever only puts things right does not judge colleagues. */
export const seesOnly = (actor: Actor): string | undefined =>
  may(actor, 'grievances.field-work') && !may(actor, 'grievances.route')
    ? actor.personId
    : undefined
