import { findService } from '@/lib/platform/applications/catalogue'
import type { View } from '@/lib/platform/inbox/inbox'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Asked } from './inbox-address'
import { queueName } from './inbox-rail'

/** What a list is called: the queue, the view, or what was looked for. */
export function inboxTitle({ view, service, state, q }: Asked, language: Language): string {
  const t = translator(language, 'desk')
  if (q) return t('inbox.foundTitle', { q })
  if (service && state) return queueName(service, state, language)
  if (service && !view) return findService(service)?.name[language] ?? service
  return t(`inbox.views.${(view ?? 'work') as View}`)
}
