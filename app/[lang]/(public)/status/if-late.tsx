import { Notice } from '@/components/ui/notice'
import type { Day } from '@/lib/platform/dates/dates'
import { weekdayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { language: Language; due: Day; today: Day }

/** What becomes of a file that is not decided in time. */
export function IfLate({ language, due, today }: Props) {
  const t = translator(language, 'track')
  const day = weekdayWords(due, language)
  const late = today > due

  return (
    <Notice title={t(late ? 'isLate' : 'late')}>
      <p>{t(late ? 'isLateText' : 'lateText', { day })}</p>
    </Notice>
  )
}
