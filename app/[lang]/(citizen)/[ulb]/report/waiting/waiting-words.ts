import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The few words of the notice of what waits; the catalogue stays on the server. */
export function waitingWords(language: Language) {
  const t = translator(language, 'report')
  return {
    kept: t('waiting.kept'),
    keptText: t('waiting.keptText'),
    sent: t('waiting.sent'),
    see: t('waiting.see'),
    saved: t('waiting.saved'),
    goOn: t('waiting.goOn'),
  }
}
