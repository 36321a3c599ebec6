import { KnownError } from '@/lib/platform/operations/errors'
import type { Document } from './document'

/** What was wrong with a request, as the specification says it: several codes and sentences under one HTTP status. */
export class Fault extends KnownError {
  static override readonly kind = 'open311-fault'
  constructor(
    readonly status: 400 | 403 | 404,
    readonly errors: readonly { code: number; description: string }[],
  ) {
    super(errors.map(({ description }) => description).join('; '))
  }
}

/** A fault with one sentence; `code` where it says more than the HTTP status. */
export const fault = (status: Fault['status'], description: string, code: number = status) =>
  new Fault(status, [{ code, description }])

/** The fault as an answer. */
export const faultDocument = ({ errors }: Fault): Document => ({
  root: 'errors',
  value: errors.map(({ code, description }) => ({ code, description })),
})
