import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskTable, type DeskColumn } from '@/components/ui/desk-table'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { restore, withdraw } from './actions'
import { originWords } from './origin-words'
import type { Standing } from './standing-values'

type Props<Row extends { standing: Standing }> = {
  caption: string
  list: string
  rows: readonly Row[]
  columns: readonly DeskColumn<Row>[]
  nameOf: (row: Row) => string
  language: Language
  today: string
}

/** The rules of a list as they stand, each with the way to take it out or, if it was taken out, to use it again. */
export function RuleTable<Row extends { standing: Standing }>(props: Props<Row>) {
  const { caption, list, rows, columns, nameOf, language, today } = props
  const t = translator(language, 'administration')

  return (
    <DeskTable
      caption={caption}
      rows={rows}
      rowKey={({ standing }) => standing.code}
      columns={[
        ...columns,
        {
          key: 'origin',
          heading: t('column.origin'),
          labelled: true,
          cell: ({ standing }) => originWords(standing, language),
        },
        {
          key: 'change',
          heading: t('column.change'),
          cell: (row) => (
            <OneButton
              action={row.standing.withdrawn ? restore : withdraw}
              values={{ list, code: row.standing.code, from: today }}
              language={language}
            >
              {row.standing.withdrawn ? t('again') : t('remove')}
              <span className="vh"> {nameOf(row)}</span>
            </OneButton>
          ),
        },
      ]}
    />
  )
}

type ButtonProps = {
  action: typeof withdraw
  values: Record<string, string>
  language: Language
  children: ReactNode
}

const OneButton = ({ action, values, language, children }: ButtonProps) => (
  <Form action={action} words={formWords(language)}>
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <SubmitButton look="text">{children}</SubmitButton>
  </Form>
)
