import { KnownError } from '@/lib/infra/errors/known-error'

type Code = 'none' | 'several' | 'quantity-missing'

/** A fee cannot be worked out; `slabs` names the rows that were in question. Whoever asks is told by a Refusal. */
export class FeeRefused extends KnownError {
  static override readonly kind = 'fee-refused'
  override readonly name = 'FeeRefused'
  constructor(
    readonly code: Code,
    readonly slabs: readonly string[] = [],
  ) {
    super(`The fee cannot be worked out: ${code}`)
  }
}
