import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The few words of the outbox, `{}` where something is filled in. */
export function outboxWords(language: Language) {
  const t = translator(language, 'grievance-desk')
  const several = (key: 'outbox.title' | 'outbox.sent') => t(key, { count: 2 }).replace('2', '{}')
  return {
    one: t('outbox.title', { count: 1 }),
    many: several('outbox.title'),
    text: t('outbox.text'),
    visit: t('outbox.visit', { number: '{}' }),
    step: t('outbox.step', { number: '{}' }),
    refused: t('outbox.refused', { why: '{}' }),
    discard: t('outbox.discard'),
    signIn: t('outbox.signIn'),
    sentOne: t('outbox.sent', { count: 1 }),
    sentMany: several('outbox.sent'),
  }
}
