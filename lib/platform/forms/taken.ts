import type { Fault } from '@/lib/platform/operations/errors'
import type { Answer } from './definition'

/** What came of a raw answer: nothing, an answer, or what is wrong by part ('' for the whole). */
export type Taken = {
  readonly answer?: Answer
  readonly faults?: Readonly<Record<string, readonly Fault[]>>
}

/** Nothing was answered. */
export const untouched: Taken = {}

/** One thing is wrong with the whole answer. */
export const wrong = (code: string, params?: Fault['params']): Taken => ({
  faults: { '': [params ? { code, params } : { code }] },
})
