import { figureColumns } from '@/app/figures/figure-columns'
import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import type { FigureRow } from '@/lib/insight/complaints/shapes'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = {
  caption: string
  heading: string
  rows: readonly FigureRow[]
  language: Language
  /** Where a row leads: the same figures of it alone. */
  href?: ((code: string) => string) | undefined
}

const first = 10

/** Rows of figures at the desk, those with the most complaints first; the others unfold. */
export function DeskFigureTable({ rows, language, ...words }: Props) {
  const others = rows.slice(first)

  return (
    <>
      <Rows rows={rows.slice(0, first)} language={language} {...words} />
      {others.length > 0 && (
        <details className="fold">
          <summary>
            {translator(language, 'figures')('more', { count: count(rows.length, language) })}
          </summary>
          <Rows rows={others} language={language} {...words} />
        </details>
      )}
    </>
  )
}

const Rows = ({ caption, heading, rows, language, href }: Props) => (
  <DeskTable
    caption={caption}
    rows={rows}
    rowKey={({ code }) => code}
    columns={[
      {
        key: 'name',
        heading,
        phone: 'full',
        cell: ({ code, name }) =>
          href && code ? <Link href={href(code)}>{name[language]}</Link> : <b>{name[language]}</b>,
      },
      ...figureColumns(language, { all: true }),
    ]}
  />
)
