import { KnownError } from '@/lib/infra/errors/known-error'
export { KnownError }

/** One thing wrong with one field: a code of the `errors` catalogue and what its sentence mentions. */
export type Fault = { code: string; params?: Record<string, string | number> }

/**
 * Where a page, a route or an action of Next lets one of these through, it answers 404 and not 500: Next tells by this digest
 * what `notFound()` throws. An address nobody was given, such as one with half a cursor, leads to what is not there.
 */
abstract class ShownAsMissing extends KnownError {
  readonly digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
}

/** The form was filled in wrongly. */
export class InvalidInput extends ShownAsMissing {
  static override readonly kind = 'invalid-input'
  constructor(readonly faults: Record<string, Fault[]>) {
    super(`Invalid input: ${Object.keys(faults).join(', ')}`)
  }
}

/** The rules say no. Safe to show; `code` names its sentence in the `errors` catalogue. */
export class Refusal extends ShownAsMissing {
  static override readonly kind: string = 'refusal'
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code)
  }
}

/** Somebody else changed it first: the rules say no to acting on what was seen. */
export class Conflict extends Refusal {
  static override readonly kind = 'refusal/conflict'
}

/** The actor may not do this at all. Looks like NotFound from outside. */
export class Forbidden extends ShownAsMissing {
  static override readonly kind: string = 'forbidden'
}

/** No such record that this actor may see. */
export class NotFound extends ShownAsMissing {
  static override readonly kind = 'not-found'
}
