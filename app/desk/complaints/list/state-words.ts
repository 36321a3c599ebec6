import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The states of a complaint, in the order they come. */
export const complaintStates = [
  'PENDINGFORASSIGNMENT',
  'PENDINGFORREASSIGNMENT',
  'PENDINGATLME',
  'RESOLVED',
  'REJECTED',
  'CLOSEDAFTERRESOLUTION',
  'CLOSEDAFTERREJECTION',
] as const

/** What officers call a state. */
export function stateWords(state: string, language: Language): string {
  const known = complaintStates.find((one) => one === state)
  return known ? translator(language, 'grievance-desk')(`state.${known}`) : state
}
