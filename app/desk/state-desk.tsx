import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { DeskShell } from '@/components/layout/desk-shell'
import { languageCodes, languages, type LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { getState } from '@/lib/platform/tenancy/tenancy'
import { paths } from '../paths'
import { chooseLanguage, leave } from './account-actions'
import { deskLanguage } from './desk-language'

/** The frame of the directorate's pages, which hold no posting at a ULB and only read. */
export async function StateDesk({ name, children }: { name: LocalText; children: ReactNode }) {
  const language = await deskLanguage()
  const words = formWords(language)
  const state = await getState()

  return (
    <DeskShell
      language={language}
      town={state.name[language]}
      homeHref={paths.deskFigures()}
      navigation={[
        {
          href: paths.deskFigures(),
          label: translator(language, 'desk')('areas.figures'),
          current: true,
        },
      ]}
      who={
        <details className="desk-menu">
          <summary>
            <span className="desk-menu__name">{name[language]}</span>
          </summary>
          <div className="desk-menu__panel">
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
              <button>{translator(language, 'common')('signOut')}</button>
            </Form>
          </div>
        </details>
      }
    >
      {children}
    </DeskShell>
  )
}
