import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const states = [
  'PENDINGFORASSIGNMENT',
  'PENDINGFORREASSIGNMENT',
  'PENDINGATLME',
  'REJECTED',
  'RESOLVED',
  'CLOSEDAFTERREJECTION',
  'CLOSEDAFTERRESOLUTION',
] as const

/** What the state of a complaint means, in a sentence; null for a state nobody has words for. */
export function stateWords(
  { state, joinedTo }: { state: string; joinedTo: string | null },
  language: Language,
): string | null {
  const t = translator(language, 'open311')
  if (joinedTo) return t('joined', { number: joinedTo })
  const known = states.find((one) => one === state)
  return known ? t(`states.${known}`) : null
}
