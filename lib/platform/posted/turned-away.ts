import { KnownError } from '@/lib/infra/errors/known-error'

/** A request that is not taken, and why: `reason` names its words in the `door` area. */
export class TurnedAway extends KnownError {
  static override readonly kind = 'turned-away'
  constructor(
    readonly status: 400 | 403 | 405 | 413 | 503,
    readonly reason: 'too-large' | 'unreadable' | 'foreign' | 'busy' | 'address' | 'method',
  ) {
    super(reason)
  }
}

export const tooLarge = () => new TurnedAway(413, 'too-large')
export const unreadable = () => new TurnedAway(400, 'unreadable')
