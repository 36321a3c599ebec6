import { acceptOf } from '@/app/uploads'
import { FileField } from '@/components/form/file-field'
import { Group } from '@/components/form/group'
import { translator } from '@/lib/platform/language/translator'
import type { CounterFiling } from './counter-page'

/** The papers, each a file control; what is kept already is named above it. All are there before answers decide which are needed. */
export function CounterPapers({ page: { view, definition, language } }: { page: CounterFiling }) {
  const t = translator(language, 'counter')
  const asked = new Map(view.papers.map((paper) => [paper.code, paper]))
  const papers = definition.papers.filter(({ code }) => view.kind === 'draft' || asked.has(code))
  if (papers.length === 0) return null
  return (
    <Group legend={t('papers')} hint={t('papersHint')} columns>
      {papers.map((spec) => (
        <FileField
          key={spec.code}
          name={`papers.${spec.code}`}
          label={spec.name[language]}
          hint={spec.hint?.[language]}
          optional={!asked.get(spec.code)?.needed}
          multiple={spec.maxFiles > 1}
          accept={acceptOf(spec)}
          uploaded={asked.get(spec.code)?.files.map(({ name }) => name) ?? []}
        />
      ))}
    </Group>
  )
}
