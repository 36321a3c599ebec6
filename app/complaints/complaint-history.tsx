import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenEvent } from '@/lib/services/grievances/seen-complaint'

/** What was done, the newest first. */
export function ComplaintHistory({
  history,
  language,
}: {
  history: readonly SeenEvent[]
  language: Language
}) {
  return (
    <section>
      <h2 className="h-m">{translator(language, 'complaints')('one.history')}</h2>
      <ol className="told">
        {history.toReversed().map(({ at, words, reasons, remark }, index) => (
          <li key={index}>
            <p className="meta">{momentWords(at, language)}</p>
            <p>
              <b>{words[language]}</b>
              {reasons.length > 0 && `: ${reasons.map((one) => one[language]).join(', ')}`}
            </p>
            {remark && (
              <p className="seen-words" data-typed="">
                {remark}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
