import { Notice } from '@/components/ui/notice'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { ReactNode } from 'react'
import type { DraftPage } from './draft-page'

type Props = {
  asked: NonNullable<DraftPage['view']['asked']>
  language: Language
  children?: ReactNode
}

/** What an officer asks of the applicant, in the officer's own words and the reasons chosen. */
export function AskedNotice({ asked, language, children }: Props) {
  const t = translator(language, 'account')
  return (
    <Notice tone="warning" title={t('application.asked')}>
      <p className="small">
        {t('application.askedOn', { day: dayWords(dayAt(asked.on), language) })}
      </p>
      <ul className="bullets">
        {[...asked.reasons, ...asked.parts].map((words) => (
          <li key={words.en}>{words[language]}</li>
        ))}
      </ul>
      {asked.message && <p>{asked.message}</p>}
      {children}
    </Notice>
  )
}
