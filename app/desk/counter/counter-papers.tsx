import { acceptOf } from '@/app/uploads'
import { FileField } from '@/components/form/file-field'
import { Group } from '@/components/form/group'
import { translator } from '@/lib/platform/language/translator'
import type { CounterFiling } from './counter-page'

/** The papers, each a file control; what is kept already is named above it. */
export function CounterPapers({ page: { view, definition, language } }: { page: CounterFiling }) {
  const t = translator(language, 'counter')
  if (view.papers.length === 0) return null
  return (
    <Group legend={t('papers')} hint={t('papersHint')} columns>
      {view.papers.map(({ code, needed, files }) => {
        const spec = definition.papers.find((one) => one.code === code)
        return (
          spec && (
            <FileField
              key={code}
              name={`papers.${code}`}
              label={spec.name[language]}
              hint={spec.hint?.[language]}
              optional={!needed}
              multiple={spec.maxFiles > 1}
              accept={acceptOf(spec)}
              uploaded={files.map(({ name }) => name)}
            />
          )
        )
      })}
    </Group>
  )
}
