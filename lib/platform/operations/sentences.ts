import type { FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import type { Fault, InvalidInput, Refusal } from './errors'

/** A fault of one field in the reader's language. */
export const faultSentence = ({ code, params }: Fault, language: Language): string =>
  sayIn(language, 'faults', code, params) ?? sayIn(language, 'faults', 'invalid') ?? code

/** A refusal in the reader's language. */
export const sentenceOf = ({ code, params }: Refusal, language: Language): string =>
  sayIn(language, 'refusals', code, params) ?? sayIn(language, 'refusals', 'refused') ?? code

/** What a form shows for invalid input. */
export function stateOfFaults(error: InvalidInput, language: Language): Omit<FormState, 'values'> {
  const fieldErrors = Object.fromEntries(
    Object.entries(error.faults).map(([path, faults]) => [
      path,
      faults.map((fault) => faultSentence(fault, language)),
    ]),
  )
  return { message: sayIn(language, 'faults', 'summary') ?? '', fieldErrors }
}
