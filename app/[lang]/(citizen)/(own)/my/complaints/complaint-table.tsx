import NextLink from 'next/link'
import { PlaceLine } from '@/app/complaints/place-line'
import { standingOf } from '@/app/complaints/standing-of'
import { paths } from '@/app/paths'
import { StateMark } from '@/components/ui/state-mark'
import { Table } from '@/components/ui/table'
import { dayAt, startOfDay } from '@/lib/platform/dates/dates'
import { shortDay } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import type { myComplaints } from '@/lib/services/grievances/own/my-complaints'
import { Verbatim } from '@/components/ui/verbatim'

type Row = Awaited<ReturnType<typeof myComplaints>>['complaints'][number]
type Props = {
  rows: readonly Row[]
  language: Language
  town: (ulb: string) => { slug: string; name: string }
}

/** One's own complaints in a table: the number leads to each. */
export function ComplaintTable({ rows, language, town }: Props) {
  const t = translator(language, 'complaints')
  const today = startOfDay(officeDay())
  return (
    <Table
      caption={t('mine.title')}
      hideCaption
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        {
          key: 'number',
          names: true,
          heading: t('mine.number'),
          cell: ({ ulb, number }) => (
            <NextLink href={paths.myComplaint(language, town(ulb).slug, number)}>
              <Verbatim>{number}</Verbatim>
            </NextLink>
          ),
        },
        {
          key: 'what',
          heading: t('mine.what'),
          cell: ({ name, place, ulb }) => (
            <>
              {name[language]}{' '}
              <span className="block small muted">
                <PlaceLine place={place} language={language} more={town(ulb).name} />
              </span>
            </>
          ),
        },
        {
          key: 'state',
          heading: t('mine.state'),
          cell: (row) => (
            <>
              <StateMark is={standingOf(row, today)}>{row.status[language]}</StateMark>
              {row.open && (
                <span className="block small muted">
                  {t('mine.due', { day: shortDay(dayAt(row.dueAt), language) })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
