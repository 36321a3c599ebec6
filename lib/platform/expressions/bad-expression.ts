import { KnownError } from '@/lib/infra/errors/known-error'
/** Where in an expression's text something stands; line and column count from 1. */
export type Position = { readonly offset: number; readonly line: number; readonly column: number }

/** Why an expression cannot be read or has no value. */
export type Fault =
  | 'syntax'
  | 'too-long'
  | 'too-deep'
  | 'unknown-function'
  | 'wrong-kind'
  | 'no-value'
  | 'overflow'
  | 'divide-by-zero'
  | 'too-costly'

/** An expression that cannot be read, or that has no value for the given variables. */
export class BadExpression extends KnownError {
  static override readonly kind = 'bad-expression'
  override readonly name = 'BadExpression'

  constructor(
    readonly fault: Fault,
    message: string,
    readonly position: Position,
  ) {
    super(`${message} (line ${position.line}, column ${position.column})`)
  }
}

/** The line and column of an offset in a source text. */
export const positionAt = (source: string, offset: number): Position => {
  const before = source.slice(0, offset).split('\n')
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A fault met while calculating, before the place in the text is known. */
export class Misstep extends KnownError {
  static override readonly kind = 'misstep'
  constructor(
    readonly fault: Fault,
    message: string,
  ) {
    super(message)
  }
}
