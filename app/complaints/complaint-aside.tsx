import type { ReactNode } from 'react'
import { Aside } from '@/components/ui/aside'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenComplaint } from '@/lib/services/grievances/seen-complaint'
import { isPlaced, PlaceLine } from './place-line'

type Props = {
  complaint: Pick<
    SeenComplaint,
    'number' | 'place' | 'department' | 'submittedAt' | 'since' | 'followers'
  >
  language: Language
}

/** A complaint at a glance. */
export function ComplaintAside({ complaint, language }: Props) {
  const t = translator(language, 'complaints')
  const { number, place, department, submittedAt, since, followers } = complaint
  const facts: [string, ReactNode][] = [
    [t('one.number'), number],
    ...(isPlaced(place)
      ? [
          [t('one.place'), <PlaceLine key="place" place={place} language={language} />] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    [t('one.department'), department.name[language]],
    [t('one.reported'), dayWords(dayAt(submittedAt), language)],
    [t('one.since'), dayWords(dayAt(since), language)],
    [t('one.followers'), count(followers, language)],
  ]
  return (
    <Aside title={t('one.about')}>
      <div className="wordy">
        <LinesAndTotal
          small
          lines={facts.map(([label, amount]) => ({
            label: <span className="muted">{label}</span>,
            amount,
          }))}
        />
      </div>
    </Aside>
  )
}
