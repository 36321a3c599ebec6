import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { PublicRequest } from '@/lib/services/grievances/clients/public-request'

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
export function statusNotes(
  { state, joinedTo }: Pick<PublicRequest, 'state' | 'joinedTo'>,
  language: Language,
): string | null {
  const t = translator(language, 'open311')
  if (joinedTo) return t('joined', { number: joinedTo })
  const known = states.find((one) => one === state)
  return known ? t(`states.${known}`) : null
}
