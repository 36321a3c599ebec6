import { paths } from '@/app/paths'
import { Table } from '@/components/ui/table'
import { StateMark } from '@/components/ui/state-mark'
import { dayAt } from '@/lib/platform/dates/dates'
import { shortDay } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import Link from 'next/link'
import { Verbatim } from '@/components/ui/verbatim'

type Row = {
  id: string
  ulb: string
  number: string
  name: { en: string; hi: string }
  subject: string
  state: { en: string; hi: string }
  since: Date
  open: boolean
  asked: boolean
}
type Props = {
  rows: readonly Row[]
  language: Language
  town: (ulb: string) => { slug: string; name: string }
}

/** Applications in a table: the number leads to the file. */
export function ApplicationList({ rows, language, town }: Props) {
  const t = translator(language, 'account')
  return (
    <Table
      caption={t('my.applications')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          names: true,
          heading: t('column.number'),
          cell: ({ id, ulb, number }) => (
            <Link href={paths.myApplication(language, town(ulb).slug, id)}>
              <Verbatim>{number}</Verbatim>
            </Link>
          ),
        },
        {
          key: 'service',
          heading: t('column.service'),
          cell: ({ name, subject, ulb }) => (
            <>
              {name[language]}: {subject}{' '}
              <span className="block small muted">{town(ulb).name}</span>
            </>
          ),
        },
        {
          key: 'state',
          heading: t('column.state'),
          cell: ({ state, asked, open, since }) => (
            <>
              <StateMark is={asked ? 'late' : open ? 'wait' : 'ok'}>{state[language]}</StateMark>
              <span className="block small muted">
                {t('application.since', { day: shortDay(dayAt(since), language) })}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
