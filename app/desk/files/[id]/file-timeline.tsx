import { Link } from '@/components/ui/link'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth, timeWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { paths } from '../../../paths'

type Happened = FileView['history'][number]

/** What happened to the file, the newest first, with formal remarks and reasons. */
export function FileTimeline({ file, language }: { file: FileView; language: Language }) {
  const t = translator(language, 'desk')

  return (
    <section>
      <h2>
        {t('file.timeline')}
        {file.may.audit && (
          <span className="meta">
            <Link href={`${paths.deskFile(file.id)}/trail`}>{t('trail.title')}</Link>
          </span>
        )}
      </h2>
      <EventList events={[...file.history].reverse()} language={language} />
    </section>
  )
}

/** Events in the order given. */
export const EventList = ({
  events,
  language,
}: {
  events: readonly Happened[]
  language: Language
}) => (
  <ol className="log">
    {events.map((event, index) => (
      <li key={index}>
        <time dateTime={event.at.toISOString()}>
          {dayAndMonth(dayAt(event.at), language)}
          <br />
          {timeWords(event.at, language)}
        </time>
        <div>
          {eventWords(event, language)}
          {event.reasons.map((reason) => (
            <p key={reason.en} className="meta">
              {reason[language]}
            </p>
          ))}
          {event.remark && <p className="file-remark">{event.remark}</p>}
        </div>
      </li>
    ))}
  </ol>
)

function eventWords({ is, done, who, to }: Happened, language: Language) {
  const t = translator(language, 'desk')
  if (is === 'late') return t('file.events.late')
  if (is === 'step')
    return (
      <>
        <b>{done?.[language]}</b>, {who[language]}
      </>
    )
  return t(`file.events.${is}`, { who: who[language], to: to?.[language] ?? '' })
}
