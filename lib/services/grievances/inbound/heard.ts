import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { ComplaintType } from '../complaint-types'

/** What somebody just said. */
export type Heard = {
  text: string
  /** The id of a button or of a line of a list. */
  choice?: string | undefined
  location?: { latitude: number; longitude: number; name?: string | undefined } | undefined
}

/** What there is to choose from at a ULB. */
export type Known = { types: readonly ComplaintType[]; wards: readonly Ward[] }
