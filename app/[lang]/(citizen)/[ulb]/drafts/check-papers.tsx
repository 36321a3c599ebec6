import { SummaryList } from '@/components/ui/summary-list'
import { withQuery } from '@/app/paths'
import { translator } from '@/lib/platform/language/translator'
import type { DraftPage } from './draft-page'

/** The papers as they will be sent. */
export function CheckPapers({ page: { view, definition, language, here } }: { page: DraftPage }) {
  const t = translator(language, 'apply')
  const common = translator(language, 'common')
  if (view.papers.length === 0) return null
  return (
    <section className="summary">
      <h2 className="h-m">{t('check.papers')}</h2>
      <SummaryList
        rows={view.papers.map(({ code, files }) => ({
          term: definition.papers.find((spec) => spec.code === code)?.name[language] ?? code,
          answer: t('papers.files', { files: files.length }),
          change: {
            href: `${withQuery(`${here}/papers`, { from: 'check' })}#paper-${code}-all`,
            label: common('change'),
          },
        }))}
      />
    </section>
  )
}
