import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth, timeWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskEvent } from '@/lib/services/grievances/desk/desk-complaint'

type Props = { events: readonly DeskEvent[]; language: Language }

/** What happened, in the order given, with who did it. */
export const ComplaintEvents = ({ events, language }: Props) => (
  <ol className="log">
    {events.map((event) => (
      <li key={event.id}>
        <time dateTime={event.at.toISOString()}>
          {dayAndMonth(dayAt(event.at), language)}
          <br />
          {timeWords(event.at, language)}
        </time>
        <Event event={event} language={language} />
      </li>
    ))}
  </ol>
)

function Event({ event, language }: { event: DeskEvent; language: Language }) {
  const t = translator(language, 'grievance-desk')
  const { words, to, who, public: shown, reasons, remark } = event

  return (
    <div>
      <b>{words[language]}</b>
      {to && ` ${t('file.given', { name: to[language] })}`}
      <p className="meta">{[who, shown ? '' : t('file.inside')].filter(Boolean).join(', ')}</p>
      {reasons.map((reason) => (
        <p key={reason.en} className="meta">
          {reason[language]}
        </p>
      ))}
      {remark && <p className="file-remark">{remark}</p>}
    </div>
  )
}
