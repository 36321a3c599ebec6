import { Kbd } from '@/components/ui/kbd'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The keys of the inbox, for those who have some. */
export function KeysHelp({ language }: { language: Language }) {
  const t = translator(language, 'desk')

  return (
    <div className="only-desk" aria-hidden="true">
      <p className="keys">
        <span>
          <Kbd>J</Kbd> <Kbd>K</Kbd> {t('inbox.keys.move')}
        </span>
        <span>
          <Kbd>X</Kbd> {t('inbox.keys.select')}
        </span>
        <span>
          <Kbd>Enter</Kbd> {t('inbox.keys.open')}
        </span>
        <span>
          <Kbd>F</Kbd> {t('inbox.keys.filter')}
        </span>
        <span>
          <Kbd>/</Kbd> {t('inbox.keys.find')}
        </span>
      </p>
    </div>
  )
}
