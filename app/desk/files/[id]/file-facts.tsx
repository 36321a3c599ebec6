import { Link } from '@/components/ui/link'
import { SummaryList } from '@/components/ui/summary-list'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { paths, withQuery } from '../../../paths'

type Props = { file: FileView; language: Language }
type Row = FileView['facts'][number]['rows'][number]

/** Everything that was answered; what is sensitive stays masked until it is asked for. */
export function FileFacts({ file, language }: Props) {
  const t = translator(language, 'desk')
  const none = translator(language, 'common')('none')

  return (
    <>
      <section>
        <h2>{t('file.facts')}</h2>
        <SummaryList rows={ownRows(file, language)} />
      </section>
      {file.facts.map(({ section, title, rows, items }) => (
        <section key={section}>
          <h2>{title}</h2>
          {rows.length > 0 && <SummaryList rows={rows.map((row) => rowOf(row, file, language))} />}
          {items?.length === 0 && <p className="muted">{none}</p>}
          {items?.map((item, index) => (
            <div key={index} className="file-item">
              <h3>{item.title}</h3>
              <SummaryList rows={item.rows.map((row) => rowOf(row, file, language))} />
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

function ownRows(file: FileView, language: Language) {
  const t = translator(language, 'desk')
  const digits = file.mobileLastFour
  return [
    { term: t('file.applicant'), answer: file.applicant },
    ...(digits
      ? [
          {
            term: t('file.mobile'),
            answer: (
              <>
                {t('file.endsIn', { digits })} <Reveal {...{ file, language }} field="applicant" />
              </>
            ),
          },
        ]
      : []),
    {
      term: t('file.received'),
      answer: `${momentWords(file.submittedAt, language)}. ${t(file.channel === 'COUNTER' ? 'file.channel.COUNTER' : 'file.channel.ONLINE')}`,
    },
    ...(file.dueAt && file.open
      ? [{ term: t('file.promised'), answer: dayWords(dayAt(file.dueAt), language) }]
      : []),
  ]
}

const rowOf = ({ label, value, given, name }: Row, file: FileView, language: Language) => ({
  term: label,
  answer: given ? (
    <>
      {value} {isMasked(value) && <Reveal {...{ file, language }} field={name} />}
    </>
  ) : (
    <span className="muted">{value}</span>
  ),
})

// How masked answers are written: `98xxxxx410`.
const isMasked = (value: string) => /x{5}/.test(value)

function Reveal({ file, language, field }: Props & { field: string }) {
  if (!file.may.unmask) return null
  const t = translator(language, 'desk')

  return (
    <Link href={withQuery(`${paths.deskFile(file.id)}/reveal`, { field })}>{t('file.reveal')}</Link>
  )
}
