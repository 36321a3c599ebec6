import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SkipLink } from '@/components/layout/skip-link'
import { RidgeMark } from '@/components/ui/ridge'
import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { chooseLanguage } from './account-actions'

/** The frame before the desk opens: the bar with nothing but the language, and one narrow column. */
export function DeskDoor({ language, children }: { language: Language; children: ReactNode }) {
  const t = translator(language, 'common')

  return (
    <div className="desk">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="desk-bar">
        <span className="brand">
          <RidgeMark size={22} />
          <b>{t('productName')}</b>
        </span>
        <div className="who">
          {languageCodes
            .filter((code) => code !== language)
            .map((code) => (
              <Form key={code} action={chooseLanguage} words={formWords(language)}>
                <button
                  name="language"
                  value={code}
                  lang={code}
                  className={`desk-door__language own-name--${code}`}
                >
                  {languages[code].name}
                </button>
              </Form>
            ))}
        </div>
      </header>
      <main id="main" className="desk-door">
        {children}
      </main>
    </div>
  )
}
