import { LedgerSection } from '@/components/layout/ledger-section'
import { SummaryList } from '@/components/ui/summary-list'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { PaperSpec } from '@/lib/platform/forms/definition'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters } from '@/lib/platform/masters/masters'
import { conditionWords } from './condition-words'

type Props = { definition: ServiceDefinition; masters: Masters; language: Language }

/** The papers to have ready, and who needs which. */
export function PapersSection({ definition, masters, language }: Props) {
  const t = translator(language, 'site')
  const whenOf = ({ required }: PaperSpec) =>
    typeof required === 'string'
      ? conditionWords(required, { definition, masters, language })
      : t(required ? 'start.always' : 'start.optional')

  return (
    <LedgerSection title={t('start.papers')} note={t('start.papersNote')}>
      <SummaryList
        rows={definition.papers.map((paper) => ({
          term: whenOf(paper),
          answer: (
            <>
              {paper.name[language]}
              {paper.hint && <p className="small muted">{paper.hint[language]}</p>}
              <p className="small muted">
                {t('start.files', { kinds: kindsOf(paper, language), count: paper.maxFiles })}
              </p>
            </>
          ),
        }))}
      />
    </LedgerSection>
  )
}

function kindsOf({ accepts }: PaperSpec, language: Language) {
  const t = translator(language, 'site')
  if (accepts.length > 1) return t('start.pdfToo')
  return t(accepts[0] === 'image' ? 'start.photosOnly' : 'start.pdfOnly')
}
