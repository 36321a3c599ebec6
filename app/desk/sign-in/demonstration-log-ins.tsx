import {
  demonstrationLogIns,
  demonstrationPassword as password,
  type DemonstrationLogIn,
} from '@/lib/platform/identity/demonstration-log-ins'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** Whom one may sign in as in the demonstration, town by town; nothing anywhere else. */
export async function DemonstrationLogIns({ language }: { language: Language }) {
  const people = await demonstrationLogIns()
  if (people.length === 0) return null
  const t = translator(language, 'desk')
  const towns = [...new Set(people.map(({ ulb }) => ulb[language]))]

  return (
    <details className="demonstration">
      <summary>{t('signIn.demonstration')}</summary>
      <p className="meta">{t('signIn.demonstrationText', { password })}</p>
      {towns.map((town) => (
        <details key={town}>
          <summary>{town}</summary>
          <People people={people.filter(({ ulb }) => ulb[language] === town)} language={language} />
        </details>
      ))}
    </details>
  )
}

type PeopleProps = { people: readonly DemonstrationLogIn[]; language: Language }

function People({ people, language }: PeopleProps) {
  const t = translator(language, 'desk')

  return (
    <dl className="lines small">
      {people.map(({ userName, designation, code }) => (
        <div key={userName}>
          <dt>
            <b>{userName}</b> <span className="block muted">{designation[language]}</span>
          </dt>
          <dd>{code && t('signIn.demonstrationCode', { code })}</dd>
        </div>
      ))}
    </dl>
  )
}
