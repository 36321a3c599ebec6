import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FollowedFile } from './followed-file'
import { dayAt } from '@/lib/platform/dates/dates'
import { shortAmount } from '@/lib/platform/language/amounts'
import { weekdayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'

type Props = { language: Language; file: FollowedFile }

/** What the person has to do now: answer, pay, or wait. */
export function WhatToDo({ language, file: { asked, pay, progress } }: Props) {
  const t = translator(language, 'track')
  if (asked)
    return (
      <Notice tone="warning" title={t('asked')}>
        <ul className="bullets">
          {asked.reasons.map((reason) => (
            <li key={reason.en}>{reason[language]}</li>
          ))}
        </ul>
        <p>{t('askedParts', { parts: asked.parts.map((part) => part[language]).join(', ') })}</p>
        <p>
          <ButtonLink href={paths.my(language)}>{t('askedLink')}</ButtonLink>
        </p>
      </Notice>
    )
  if (pay) {
    const amount = shortAmount(rupees(pay.amount), language)
    return (
      <section>
        <h2 className="h-m">{t('payTitle', { amount })}</h2>
        <p>{t('payText', { day: weekdayWords(dayAt(pay.until), language) })}</p>
        <p className="buttons">
          <ButtonLink href={paths.pay(pay.token)}>{t('payLink', { amount })}</ButtonLink>
        </p>
      </section>
    )
  }

  return (
    <section>
      <h2 className="h-m">{progress.open ? t('nothing') : t('closed')}</h2>
      {progress.next && <p>{progress.next[language]}</p>}
      {progress.open && <p className="muted">{t('nothingText')}</p>}
    </section>
  )
}
