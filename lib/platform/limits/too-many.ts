import { Refusal } from '../operations/errors'
import type { Limit } from './rules'

/** A limit is used up for now; undefined for one that no bucket counts. `wait` is how many seconds are left, at least one. */
export class TooMany extends Refusal {
  static override readonly kind = 'refusal/too-many'
  readonly wait: number

  constructor(
    readonly limit: Limit | undefined,
    wait: number,
    code = 'too-many-attempts',
    params: Record<string, number> = {},
  ) {
    const seconds = Math.max(1, Math.ceil(wait))
    // Whole minutes are easier to read once there are several.
    const minutes = seconds > 120 ? Math.ceil(seconds / 60) : 0
    super(code, { ...params, minutes, seconds: minutes > 0 ? 0 : seconds })
    this.wait = seconds
  }
}

/** Seconds until what was refused may be asked again; undefined for a refusal that waiting does not change. */
export const waitOf = (refusal: Refusal): number | undefined =>
  'wait' in refusal && typeof refusal.wait === 'number' ? refusal.wait : undefined
