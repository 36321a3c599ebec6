import Link from 'next/link'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../paths'
import { chooseLanguage, leave } from './account-actions'
import type { Officer } from './desk-caller'

type Props = { officer: Officer; language: Language }

/** Who acts and in which posting; opened, the ways to change that. Works without JavaScript. */
export function DeskMenu({ officer, language }: Props) {
  const t = translator(language, 'desk')
  const common = translator(language, 'common')
  const words = formWords(language)

  return (
    <details className="desk-menu">
      <summary>
        <span className="desk-menu__name">{officer.name[language]}</span>
        <span className="desk-menu__post">{officer.acting.designation[language]}</span>
      </summary>
      <div className="desk-menu__panel">
        <p className="meta">
          {officer.acting.designation[language]}, {officer.acting.ulb.name[language]}
        </p>
        {officer.postings.length > 1 && (
          <Link href={paths.desk('posting')}>{t('menu.otherPosting')}</Link>
        )}
        <Link href={paths.desk('sessions')}>{t('menu.sessions')}</Link>
        {languageCodes
          .filter((code) => code !== language)
          .map((code) => (
            <Form key={code} action={chooseLanguage} words={words}>
              <button name="language" value={code} lang={code} className={`own-name--${code}`}>
                {languages[code].name}
              </button>
            </Form>
          ))}
        <Form action={leave} words={words}>
          <button>{common('signOut')}</button>
        </Form>
      </div>
    </details>
  )
}
