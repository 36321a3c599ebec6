import type { Actor } from '@/lib/platform/access/actor'
import type { ComplaintCase } from './complaint'

/** A step of a complaint and what comes with it. `seen` is the revision the actor decided on. */
export type Move = {
  complaint: ComplaintCase
  seen?: number | undefined
  /** It waited on a device: what was said and done meanwhile does not matter, only another step does. */
  waited?: boolean | undefined
  action: string
  actor: Actor
  operation: string
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  assigneeId?: string | undefined
  rating?: number | undefined
  /** The complaint it is joined with: said to people instead of the step. */
  mergedInto?: string | undefined
  /** Nobody is told: another step follows at once that says more. */
  silent?: boolean | undefined
  now: Date
}
