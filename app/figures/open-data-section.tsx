import { LedgerSection } from '@/components/layout/ledger-section'
import { Table } from '@/components/ui/table'
import { openDataColumns } from '@/lib/insight/complaints/open-data-file'
import { fewest } from '@/lib/insight/complaints/suppress'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../paths'

type Props = { slug: string; town: string; language: Language }

/** Where the counts can be had as data, under which licence, and what their columns mean. */
export function OpenDataSection({ slug, town, language }: Props) {
  const t = translator(language, 'figures')

  return (
    <LedgerSection title={t('openData.title')} id="open-data">
      <div className="prose">
        <p>{t('openData.text')}</p>
        <ul className="links">
          {(['csv', 'json'] as const).map((format) => (
            <li key={format}>
              <a href={paths.openData(slug, format)} download>
                {t(`openData.${format}`)}
              </a>
            </li>
          ))}
        </ul>
        <p>{t('openData.licence', { town })}</p>
        <p className="muted">{t('fewNote', { fewest })}</p>
      </div>
      <details className="fold data-columns">
        <summary>{t('openData.columns')}</summary>
        <Table
          caption={t('openData.columns')}
          hideCaption
          small
          rows={openDataColumns}
          rowKey={(column) => column}
          columns={[
            {
              key: 'column',
              heading: t('openData.column'),
              names: true,
              cell: (column) => <code>{column}</code>,
            },
            {
              key: 'meaning',
              heading: t('openData.meaning'),
              cell: (column) => t(`openData.${column}`, { fewest }),
            },
          ]}
        />
      </details>
    </LedgerSection>
  )
}
