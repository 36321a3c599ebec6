import { Confirmation } from '@/components/ui/confirmation'
import { dayAt } from '@/lib/platform/dates/dates'
import { weekdayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenComplaint } from '@/lib/services/grievances/seen-complaint'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  complaint: Pick<SeenComplaint, 'name' | 'status' | 'number' | 'open' | 'dueAt' | 'since'>
  language: Language
}

/** What it is about and how it stands, with its number and the day to expect. */
export function ComplaintHead({ complaint, language }: Props) {
  const { name, status, number, open, dueAt, since } = complaint
  const t = translator(language, 'complaints')
  const day = open
    ? { term: t('one.due'), answer: weekdayWords(dayAt(dueAt), language) }
    : { term: t('one.since'), answer: weekdayWords(dayAt(since), language) }
  return (
    <Confirmation
      title={`${name[language]}: ${status[language]}`}
      facts={[
        { term: t('one.number'), answer: <Verbatim className="number">{number}</Verbatim> },
        day,
      ]}
    />
  )
}
