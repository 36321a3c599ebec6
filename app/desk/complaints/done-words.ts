import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const doings = [
  'ASSIGN',
  'REJECT',
  'RESOLVE',
  'REASSIGN',
  'REOPEN',
  'RATE',
  'visit',
  'work',
  'note',
  'merge',
  'photos',
] as const

/** What is said once something was done with a complaint; undefined for what nobody does. */
export function doneWords(did: string | undefined, language: Language): string | undefined {
  const known = doings.find((one) => one === did)
  return known && translator(language, 'grievance-desk')(`did.${known}`)
}
