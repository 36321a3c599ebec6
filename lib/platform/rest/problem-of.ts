import { log } from '@/lib/infra/log/log'
import type { Language } from '@/lib/platform/language/language'
import {
  Conflict,
  Forbidden,
  InvalidInput,
  NotFound,
  Refusal,
} from '@/lib/platform/operations/errors'
import { faultSentence, sentenceOf, stateOfFaults } from '@/lib/platform/operations/sentences'

type Problem = {
  status: number
  code: string
  title?: string
  errors?: Record<string, { code: string; message: string }[]>
  /** When to come again, in seconds. */
  retryAfter?: number
}

/** What the outside hears of an error. What may not be seen and what is not there look alike. */
export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof InvalidInput) return invalid(error, language)
  if (error instanceof Conflict)
    return { status: 409, code: error.code, title: sentenceOf(error, language) }
  if (error instanceof Refusal) {
    const { code, params } = error
    const wait = code === 'uploads-busy' && { retryAfter: Number(params['seconds']) }
    const status = code === 'too-many-attempts' ? 429 : wait ? 503 : 422
    return { status, code, title: sentenceOf(error, language), ...wait }
  }
  if (error instanceof Forbidden || error instanceof NotFound)
    return { status: 404, code: 'not-found' }
  log().error({ err: error }, 'an API request failed')
  return { status: 500, code: 'internal' }
}

const invalid = (error: InvalidInput, language: Language): Problem => ({
  status: 422,
  code: 'invalid-input',
  title: stateOfFaults(error, language).message,
  errors: Object.fromEntries(
    Object.entries(error.faults).map(([path, faults]) => [
      path,
      faults.map((fault) => ({ code: fault.code, message: faultSentence(fault, language) })),
    ]),
  ),
})
