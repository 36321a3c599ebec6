import { Tick } from '@/components/form/bare-controls'
import { DeskTable, type DeskColumn } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { SlaBar } from '@/components/ui/sla-bar'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth, daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { ComplaintRow } from '@/lib/services/grievances/listing/complaint-row'
import { paths } from '../../../paths'
import { SelectAll } from '../../inbox/select-all'
import { stateWords } from './state-words'

type Props = {
  complaints: readonly ComplaintRow[]
  language: Language
  wards: readonly Ward[]
  /** The address of this list, to come back to. */
  at: string
  /** Whether they may be ticked, to be given to somebody together. */
  ticks: boolean
}

/** A page of complaints: one line each at the desk, a card each on a phone. */
export function ComplaintsTable({ complaints, language, wards, at, ticks }: Props) {
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')

  const columns: DeskColumn<ComplaintRow>[] = [
    ...(ticks ? [tickColumn(language)] : []),
    {
      key: 'number',
      heading: desk('inbox.column.number'),
      phone: 'first',
      className: 'id nowrap',
      cell: ({ number }) => number,
    },
    {
      key: 'type',
      heading: t('column.type'),
      className: 'clip',
      cell: (complaint) => (
        <span className="one">
          <Link id={`f-${complaint.id}`} href={paths.deskComplaint(complaint.id, { from: at })}>
            {complaint.name[language]}
          </Link>
          <span className="who">
            {[placeWords(complaint, wards, language), ...marksOf(complaint, language)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      heading: t('column.stands'),
      phone: 'none',
      className: 'svc',
      cell: ({ state }) => stateWords(state, language),
    },
    {
      key: 'time',
      heading: desk('inbox.column.time'),
      cell: (complaint) => <Time complaint={complaint} language={language} />,
    },
    {
      key: 'received',
      heading: desk('inbox.column.received'),
      phone: 'none',
      className: 'nowrap muted',
      cell: ({ submittedAt }) => dayAndMonth(dayAt(submittedAt), language),
    },
    {
      key: 'with',
      heading: desk('inbox.filter.assignee'),
      phone: 'none',
      className: 'with',
      cell: ({ assignee }) =>
        assignee?.name[language] ?? <span className="muted">{t('nobody')}</span>,
    },
  ]
  return (
    <DeskTable caption={t('caption')} columns={columns} rows={complaints} rowKey={({ id }) => id} />
  )
}

const tickColumn = (language: Language): DeskColumn<ComplaintRow> => ({
  key: 'select',
  heading: <SelectAll label={translator(language, 'desk')('selectAll')} />,
  phone: 'check',
  cell: ({ id, number }) => (
    <Tick
      name="complaints"
      value={id}
      label={translator(language, 'grievance-desk')('select', { number })}
    />
  ),
})

/** Ward and landmark, as far as they are known. */
export function placeWords(
  { ward: id, landmark }: ComplaintRow,
  wards: readonly Ward[],
  language: Language,
): string {
  const ward = wards.find((one) => one.id === id)?.name[language]
  return [ward, landmark].filter(Boolean).join(', ')
}

function marksOf({ urgent, open, level, reopened, followers }: ComplaintRow, language: Language) {
  const t = translator(language, 'grievance-desk')
  return [
    ...(urgent && open ? [t('urgent')] : []),
    ...(level > 0 && open ? [t('level', { level })] : []),
    ...(reopened > 0 && open ? [t('again')] : []),
    ...(followers > 0 ? [t('followers', { count: followers })] : []),
  ]
}

function Time({ complaint: { time }, language }: { complaint: ComplaintRow; language: Language }) {
  if (!time) return <span className="muted">{translator(language, 'grievance-desk')('ended')}</span>
  const { allowed, used, left } = time
  return <SlaBar used={used} allowed={allowed} words={daysLeftWords(left, language)} />
}
