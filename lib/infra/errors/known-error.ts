const mark = Symbol.for('palika.error-kind')

/**
 * An error whose kind the program knows and answers. Ask `Kind.is(error)`: Next bundles modules twice, so the class of an
 * error thrown in one bundle is another than the one a second bundle compares it with.
 */
export abstract class KnownError extends Error {
  /** What it is, `refusal`; a narrower kind goes on after a slash, `refusal/conflict`. Unlike a name, no build shortens it. */
  static readonly kind: string

  readonly [mark]: string

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options)
    this[mark] = new.target.kind
  }

  /** Whether something thrown is of this kind, whichever bundle threw it. */
  static is<Known extends KnownError>(
    this: (abstract new (...given: never[]) => Known) & { readonly kind: string },
    error: unknown,
  ): error is Known {
    if (typeof error !== 'object' || error === null || !(mark in error)) return false
    const kind = error[mark]
    return kind === this.kind || (typeof kind === 'string' && kind.startsWith(`${this.kind}/`))
  }
}
