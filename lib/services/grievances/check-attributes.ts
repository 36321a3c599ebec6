import { InvalidInput, type Fault } from '@/lib/platform/operations/errors'
import type { Attributes } from './complaint'
import type { ComplaintType } from './complaint-types'

type Question = ComplaintType['questions'][number]

/** Checks the answers to a type's questions. Throws InvalidInput on `attributes.<code>`; an answer nobody asked for is a fault too. */
export function checkAttributes({ questions }: ComplaintType, given: Attributes): void {
  const faults: Record<string, Fault[]> = {}
  for (const question of questions) {
    const fault = faultOf(question, given[question.code])
    if (fault) faults[`attributes.${question.code}`] = [{ code: fault }]
  }
  for (const code of Object.keys(given)) {
    if (!questions.some((question) => question.code === code))
      faults[`attributes.${code}`] = [{ code: 'not-an-option' }]
  }
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
}

function faultOf(
  { type, required, options = [] }: Question,
  answer: Attributes[string] | undefined,
) {
  if (answer === undefined || answer === '') return required ? 'required' : undefined
  if (type === 'choice' && !options.some(({ code }) => code === answer)) return 'not-an-option'
  if (type === 'number' && !Number.isFinite(Number(answer))) return 'not-a-number'
  if (type === 'yes-no' && !['true', 'false'].includes(String(answer))) return 'not-an-option'
  return undefined
}
