import { Tick } from '@/components/form/bare-controls'
import { DeskTable, type DeskColumn } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { SlaBar } from '@/components/ui/sla-bar'
import { findService } from '@/lib/platform/applications/catalogue'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import type { FileRow } from '@/lib/platform/inbox/file-row'
import { columnAmount } from '@/lib/platform/language/amounts'
import { dayAndMonth, daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths, withQuery } from '../../paths'
import { queueName } from './inbox-rail'
import { SelectAll } from './select-all'

type Props = {
  files: readonly FileRow[]
  language: Language
  wards: readonly Ward[]
  /** The address of this list, to come back to. */
  at: string
  /** Whether the list holds files of one queue only. */
  oneQueue: boolean
}

/** A page of files: one line each at the desk, a card each on a phone. */
export function InboxTable({ files, language, wards, at, oneQueue }: Props) {
  const t = translator(language, 'desk')
  const wardName = (id: string | null) => wards.find((ward) => ward.id === id)?.name[language] ?? ''

  const columns: DeskColumn<FileRow>[] = [
    {
      key: 'select',
      heading: <SelectAll label={t('selectAll')} />,
      phone: 'check',
      cell: ({ id, number }) => (
        <Tick name="files" value={id} label={t('inbox.selectFile', { number })} />
      ),
    },
    {
      key: 'number',
      heading: t('inbox.column.number'),
      phone: 'first',
      className: 'id',
      cell: ({ number }) => number,
    },
    {
      key: 'subject',
      heading: t('inbox.column.subject'),
      className: 'clip',
      cell: (file) => (
        <span className="one">
          <Link id={`f-${file.id}`} href={withQuery(paths.deskFile(file.id), { from: at })}>
            {file.subject}
          </Link>
          <span className="who">{[file.applicant, ...marksOf(file, t)].join(', ')}</span>
        </span>
      ),
    },
    ...(oneQueue
      ? []
      : [
          {
            key: 'service',
            heading: t('inbox.filter.service'),
            phone: 'none' as const,
            className: 'svc',
            cell: (file: FileRow) => placeOf(file, language),
          },
        ]),
    {
      key: 'ward',
      heading: t('inbox.filter.ward'),
      phone: 'none',
      className: 'ward',
      cell: ({ ward }) => wardName(ward),
    },
    {
      key: 'time',
      heading: t('inbox.column.time'),
      cell: (file) => <Time file={file} language={language} />,
    },
    {
      key: 'received',
      heading: t('inbox.column.received'),
      phone: 'none',
      className: 'nowrap muted',
      cell: ({ receivedAt }) => dayAndMonth(dayAt(receivedAt), language),
    },
    {
      key: 'fee',
      heading: <span className="fee">{t('inbox.column.fee')}</span>,
      phone: 'none',
      className: 'fee',
      figures: true,
      cell: ({ fee }) => columnAmount(fee ?? 0n, language).replace(/\.00$/, ''),
    },
    {
      key: 'with',
      heading: t('inbox.filter.assignee'),
      phone: 'none',
      className: 'with',
      cell: ({ assignee }) =>
        assignee?.name[language] ?? <span className="muted">{t('inbox.assignee.nobody')}</span>,
    },
  ]
  return (
    <DeskTable
      caption={t('inbox.caption')}
      columns={columns}
      rows={files}
      rowKey={({ id }) => id}
    />
  )
}

const marksOf = (
  { open, escalated, sentBack }: FileRow,
  t: ReturnType<typeof translator<'desk'>>,
) => [
  ...(escalated && open ? [t('inbox.escalated')] : []),
  ...(sentBack && open ? [t('inbox.returned')] : []),
]

/** The service and which of its queues. */
function placeOf({ service, state }: FileRow, language: Language) {
  const definition = findService(service)
  return (
    <>
      {definition?.name[language] ?? service}
      <span className="who">, {queueName(service, state, language)}</span>
    </>
  )
}

function Time({ file: { open, time }, language }: { file: FileRow; language: Language }) {
  const t = translator(language, 'desk')
  if (!time) return <span className="muted">{open ? t('inbox.noLimit') : t('inbox.closed')}</span>
  const { allowed, used, left } = time
  return <SlaBar used={used} allowed={allowed} words={daysLeftWords(left, language)} />
}
