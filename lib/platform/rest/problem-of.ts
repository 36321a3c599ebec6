import { log } from '@/lib/infra/log/log'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import {
  Conflict,
  Forbidden,
  InvalidInput,
  NotFound,
  Refusal,
} from '@/lib/platform/operations/errors'
import { waitOf } from '@/lib/platform/limits/too-many'
import { TurnedAway } from '@/lib/platform/posted/turned-away'
import { faultSentence, sentenceOf, stateOfFaults } from '@/lib/platform/operations/sentences'

type Problem = {
  status: number
  code: string
  title?: string
  errors?: Record<string, { code: string; message: string }[]>
  /** Seconds until it may be asked again. */
  retryAfter?: number
}

/** What the outside hears of an error. What may not be seen and what is not there look alike. */
export function problemOf(error: unknown, language: Language): Problem {
  if (InvalidInput.is(error)) return invalid(error, language)
  if (Conflict.is(error))
    return { status: 409, code: error.code, title: sentenceOf(error, language) }
  if (Refusal.is(error)) {
    const { code } = error
    const busy = code === 'uploads-busy' ? Number(error.params['seconds']) : undefined
    const retryAfter = busy ?? waitOf(error)
    const status = busy ? 503 : retryAfter === undefined ? 422 : 429
    const wait = retryAfter === undefined ? {} : { retryAfter }
    return { status, code, title: sentenceOf(error, language), ...wait }
  }
  if (Forbidden.is(error) || NotFound.is(error)) return { status: 404, code: 'not-found' }
  if (TurnedAway.is(error))
    return {
      status: error.status,
      code: error.reason,
      title: translator(language, 'site')(`door.${error.reason}.title`),
    }
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
