import { QueueRail, type Queue } from '@/components/layout/queue-rail'
import { findService } from '@/lib/platform/applications/catalogue'
import type { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { inboxHref, type Asked } from './inbox-address'

type Counts = Awaited<ReturnType<typeof inboxCounts>>
type Props = { counts: Counts; asked: Asked; language: Language; gives: boolean }

/** The ways into the files with how many wait in each: mine, my queues by service, and everybody's for those who give files out. */
export function InboxRail({ counts, asked, language, gives }: Props) {
  const t = translator(language, 'desk')
  const entry = (target: Asked, label: string, number: number, late = false): Queue => ({
    href: inboxHref(target),
    label,
    count: number >= counts.limit && late ? `${count(number, language)}+` : count(number, language),
    current: isSame(target, asked),
    ...(late && number > 0 ? { late } : {}),
  })

  const mine = [
    entry({}, t('inbox.views.work'), counts.waiting),
    entry({ view: 'mine' }, t('inbox.views.mine'), counts.mine),
    entry({ view: 'due-soon' }, t('inbox.views.due-soon'), counts.soon),
    entry({ view: 'overdue' }, t('inbox.views.overdue'), counts.late, true),
    entry({ view: 'sent-back' }, t('inbox.views.sent-back'), counts.sentBack),
  ]
  return (
    <QueueRail
      label={t('queues')}
      groups={[
        { title: t('inbox.groups.mine'), queues: mine },
        ...ownQueues(counts).map(({ service, queues }) => ({
          title: findService(service)?.name[language] ?? service,
          queues: queues.map(({ state, waiting }) =>
            entry({ service, state }, queueName(service, state, language), waiting),
          ),
        })),
        ...(gives ? [{ title: t('inbox.groups.all'), queues: everyones(counts, entry, t) }] : []),
      ]}
    />
  )
}

function everyones(
  { queues }: Counts,
  entry: (target: Asked, label: string, number: number) => Queue,
  t: ReturnType<typeof translator<'desk'>>,
): Queue[] {
  const everyone = queues.reduce((sum, queue) => sum + queue.everyone, 0)
  const late: Queue = { ...entry({ view: 'overdue', assignee: 'anyone' }, t('inbox.allLate'), 0) }
  delete late.count
  return [entry({ assignee: 'anyone' }, t('inbox.allOpen'), everyone), late]
}

function ownQueues({ queues }: Counts) {
  const own = queues.filter((queue) => queue.own)
  return [...new Set(own.map(({ service }) => service))].map((service) => ({
    service,
    queues: own.filter((queue) => queue.service === service),
  }))
}

/** What officers call a state of a service. */
export const queueName = (service: string, state: string, language: Language): string =>
  findService(service)?.states[state]?.queue[language] ?? state

const isSame = (one: Asked, other: Asked) =>
  (['view', 'service', 'state', 'assignee', 'q'] as const).every((key) => one[key] === other[key])
