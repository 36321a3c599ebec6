import { SummaryList } from '@/components/ui/summary-list'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Entry } from '@/lib/platform/registers/get-entry'

/** What happened to an entry, when, and by whom. */
export function EntryHistory({ entry, language }: { entry: Entry; language: Language }) {
  const t = translator(language, 'verify')

  return (
    <SummaryList
      rows={entry.events.map(({ kind, at, by, reasons, remark }) => ({
        term: t(`register.events.${kind}`),
        answer: (
          <>
            {momentWords(at, language)}
            {by && `, ${t('register.by', { name: by })}`}
            {reasons.map((reason) => (
              <p key={reason.en}>{reason[language]}</p>
            ))}
            {remark && <p>{remark}</p>}
          </>
        ),
      }))}
    />
  )
}
