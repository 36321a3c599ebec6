import type { Actor } from '@/lib/platform/access/actor'
import type { Attributes, Place, Source, Visibility } from './complaint'
import type { ComplaintType } from './complaint-types'

/** What is lodged: checked answers, and who complains; nobody when `personId` is null. */
export type Lodging = {
  /** A draft's id becomes the complaint's, so that nothing is lodged twice. */
  id?: string | undefined
  tenantId: string
  type: ComplaintType
  source: Source
  description: string
  attributes: Attributes
  visibility: Visibility
  place: Place
  personId: string | null
  /** How many the person may send in a day of 24 hours; undefined where somebody of the ULB takes them. */
  mostInADay?: number | undefined
  name: string
  actor: Actor
  operation: string
  /** What the audit row says besides; never personal data. */
  detail?: Record<string, string> | undefined
  now: Date
}

/** A complaint that was lodged. */
export type Lodged = { id: string; number: string; dueAt: Date }
