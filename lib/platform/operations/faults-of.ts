import type { z } from 'zod'
import { InvalidInput, type Fault } from './errors'

type Issue = z.core.$ZodIssue

/** Turns what Zod found into faults by dotted path, each a code of the `faults` catalogue. */
export function faultsOf(error: z.ZodError): InvalidInput {
  const faults: Record<string, Fault[]> = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    ;(faults[path] ??= []).push(faultOf(issue))
  }
  return new InvalidInput(faults)
}

function faultOf(issue: Issue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'invalid' }
    case 'too_small':
      if (issue.origin !== 'string')
        return { code: 'too-small', params: { min: Number(issue.minimum) } }
      return Number(issue.minimum) <= 1
        ? { code: 'required' }
        : { code: 'too-short', params: { min: Number(issue.minimum) } }
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'too-long' : 'too-big',
        params: { max: Number(issue.maximum) },
      }
    case 'invalid_value':
      return { code: 'not-an-option' }
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'invalid') }
    default:
      return { code: 'invalid' }
  }
}
