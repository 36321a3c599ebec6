import type { SectionSummary, SummaryRow } from '@/lib/platform/forms/summarise'
import { SummaryList } from '../../ui/summary-list'

type Props = {
  sections: readonly SectionSummary[]
  /** Where a section, or a member of it, is changed; without it the answers are only read. */
  changeAt?: ((section: string, item?: number) => string) | undefined
  change?: string | undefined
  /** What to say of an empty list. */
  none: string
  level?: 'h2' | 'h3'
}

/** Answers by section, each with the way to change it. */
export const AnswerSummary = ({ sections, level: Heading = 'h2', ...props }: Props) => (
  <>
    {sections.map((summary) => (
      <section key={summary.section} className="mb-8">
        <Heading className="h-m mb-2">{summary.title}</Heading>
        <Rows {...props} rows={summary.rows} section={summary.section} />
        {summary.items?.length === 0 && (
          <Rows {...props} rows={[emptyRow(summary, props.none)]} section={summary.section} />
        )}
        {summary.items?.map(({ title, rows }, number) => (
          <div key={number}>
            <p className="h-s mt-5 mb-2">{title}</p>
            <Rows {...props} rows={rows} section={summary.section} item={number} />
          </div>
        ))}
      </section>
    ))}
  </>
)

const emptyRow = ({ section, title }: SectionSummary, none: string): SummaryRow => ({
  field: section,
  name: section,
  label: title,
  value: none,
  given: false,
})

type RowsProps = Pick<Props, 'changeAt' | 'change'> & {
  rows: readonly SummaryRow[]
  section: string
  item?: number
}

function Rows({ rows, section, item, changeAt, change = '' }: RowsProps) {
  if (rows.length === 0) return null
  const href = changeAt?.(section, item)
  return (
    <SummaryList
      rows={rows.map(({ name, label, value, given }) => ({
        term: label,
        answer: given ? value : <span className="muted">{value}</span>,
        ...(href
          ? { change: { href: `${href}#${name.replaceAll('.', '-')}`, label: change } }
          : {}),
      }))}
    />
  )
}
