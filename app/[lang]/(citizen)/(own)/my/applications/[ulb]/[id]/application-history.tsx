import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { myApplicationPage } from './my-application-page'

type History = Awaited<ReturnType<typeof myApplicationPage>>['file']['history']

/** Everything that was done on the file, the newest first, with what the applicant was told. */
export function ApplicationHistory({
  history,
  language,
}: {
  history: History
  language: Language
}) {
  return (
    <details className="told-us">
      <summary>{translator(language, 'account')('application.history')}</summary>
      <ol className="told">
        {history.toReversed().map(({ at, done, reasons, remark }, index) => (
          <li key={index}>
            <p className="meta">{momentWords(at, language)}</p>
            <p>
              <b>{done[language]}</b>
            </p>
            {reasons.map((reason) => (
              <p key={reason.en} className="small">
                {reason[language]}
              </p>
            ))}
            {remark && <p className="small">{remark}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
