import { Table } from '@/components/ui/table'
import type { FigureRow } from '@/lib/insight/complaints/shapes'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { count } from '@/lib/platform/language/amounts'
import { Link } from '@/components/ui/link'
import { PlaceName } from '@/components/ui/place-name'
import { figureColumns } from './figure-columns'

type Props = {
  caption: string
  /** What the rows are of: types, wards. */
  heading: string
  rows: readonly FigureRow[]
  language: Language
  href?: (code: string) => string
}

const first = 5

/** Rows of figures for everybody, those with the most complaints first; the others unfold. */
export function FigureTable({ rows, language, ...words }: Props) {
  const t = translator(language, 'figures')
  const others = rows.slice(first)
  if (rows.length === 0) return <p className="muted">{t('noRows')}</p>

  return (
    <>
      <Rows rows={rows.slice(0, first)} language={language} {...words} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('more', { count: count(rows.length, language) })}</summary>
          <Rows rows={others} language={language} {...words} />
        </details>
      )}
    </>
  )
}

const Rows = ({ caption, heading, rows, language, href }: Props) => (
  <Table
    caption={caption}
    hideCaption
    small
    rows={rows}
    rowKey={({ code }) => code}
    columns={[
      {
        key: 'name',
        heading,
        names: true,
        cell: ({ code, name }) =>
          href ? (
            <Link href={href(code)}>{name[language]}</Link>
          ) : (
            <PlaceName {...{ name, language }} />
          ),
      },
      ...figureColumns(language),
    ]}
  />
)
