import { LedgerSection } from '@/components/layout/ledger-section'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { FeeFinder } from './fee-finder'
import { FeeRows } from './fee-rows'
import type { FeeTable } from './fee-table'
import { findFees } from './find-fees'

type Props = {
  language: Language
  tables: readonly FeeTable[]
  illustrative: boolean
  grade: string
  /** What the address asks to find, and the address without it. */
  find: string
  whole: string
}

const many = 15

/** The fee of the town's grade, every slab of it; long tables fold and can be searched. */
export function FeeSection({ language, tables, illustrative, grade, find, whole }: Props) {
  const t = translator(language, 'site')
  const found = findFees(tables, find)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const shown = found.map((table) => (
    <FeeTableView key={table.title.en} table={table} language={language} open={find !== ''} />
  ))

  return (
    <LedgerSection id="fees" title={t('start.fees')} note={t('start.feesNote', { grade })}>
      {illustrative && (
        <Notice title={t('start.illustrative')}>
          <p>{t('start.illustrativeText')}</p>
        </Notice>
      )}
      {rows <= many ? (
        shown
      ) : (
        <FeeFinder
          value={find}
          words={{
            label: t('start.find'),
            hint: t('start.findHint'),
            go: t('start.findButton'),
            found: t('start.matches', { count: '#' }),
          }}
        >
          {find !== '' && (
            <p role="status">
              {found.length === 0 && t('start.none', { words: find })}{' '}
              <Link href={`${whole}#fees`}>{t('start.showAll')}</Link>
            </p>
          )}
          {shown}
        </FeeFinder>
      )}
    </LedgerSection>
  )
}

type ViewProps = { table: FeeTable; language: Language; open: boolean }

function FeeTableView({ table, language, open }: ViewProps) {
  const t = translator(language, 'site')
  const title = table.title[language]

  return (
    <section className="fee-table">
      <h3 className="h-s">
        {title} {table.each && <span className="meta">{t('start.eachCount')}</span>}
      </h3>
      {table.groups.map(({ name, rows }) =>
        name ? (
          <details key={name.en} className="fold" open={open}>
            <summary>
              <span>{name[language]}</span>
              <span className="meta">{t('start.rows', { count: rows.length })}</span>
            </summary>
            <FeeRows caption={`${title}: ${name[language]}`} rows={rows} language={language} />
          </details>
        ) : (
          <FeeRows key={table.title.en} caption={title} rows={rows} language={language} />
        ),
      )}
    </section>
  )
}
