import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import { findService } from '@/lib/platform/applications/catalogue'
import type { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { inboxHref } from '../inbox/inbox-address'
import { queueName } from '../inbox/inbox-rail'

type Props = { counts: Awaited<ReturnType<typeof inboxCounts>>; language: Language }

/** The officer's queues with how many wait, are late, and are open with anybody. */
export function QueueTable({ counts, language }: Props) {
  const t = translator(language, 'desk')
  const number = (value: number) => count(value, language)

  return (
    <DeskTable
      caption={t('home.queues')}
      rows={counts.queues.filter(({ own }) => own)}
      rowKey={({ service, state }) => `${service}.${state}`}
      columns={[
        {
          key: 'queue',
          heading: t('home.column.queue'),
          phone: 'first',
          cell: ({ service, state }) => (
            <Link href={inboxHref({ service, state })}>{queueName(service, state, language)}</Link>
          ),
        },
        {
          key: 'service',
          heading: t('inbox.filter.service'),
          cell: ({ service }) => findService(service)?.name[language] ?? service,
        },
        {
          key: 'waiting',
          heading: t('home.column.waiting'),
          figures: true,
          phone: 'second',
          cell: ({ waiting }) => number(waiting),
        },
        {
          key: 'late',
          heading: t('home.numbers.late'),
          figures: true,
          labelled: true,
          cell: ({ late }) =>
            late > 0 ? <StateMark is="late">{number(late)}</StateMark> : number(late),
        },
        {
          key: 'everyone',
          heading: t('home.column.everyone'),
          figures: true,
          phone: 'none',
          cell: ({ everyone }) => number(everyone),
        },
      ]}
    />
  )
}
