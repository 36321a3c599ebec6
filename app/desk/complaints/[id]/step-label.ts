import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const steps = ['ASSIGN', 'REJECT', 'RESOLVE', 'REASSIGN', 'REOPEN', 'RATE'] as const

/** What officers call a step. */
export function stepLabel(code: string, language: Language): string {
  const known = steps.find((one) => one === code)
  return known ? translator(language, 'grievance-desk')(`step.${known}`) : code
}
