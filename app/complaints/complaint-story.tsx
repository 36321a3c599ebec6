import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { startOfDay } from '@/lib/platform/dates/dates'
import type { SeenComplaint } from '@/lib/services/grievances/seen-complaint'
import { ComplaintHistory } from './complaint-history'
import { JoinedLinks } from './joined-links'
import { SeenPhotos } from './seen-photos'

type Props = {
  complaint: Omit<SeenComplaint, 'photos'> & { photos?: SeenComplaint['photos'] }
  language: Language
  slug: string
}

/** What happens next, what was reported and what was done. */
export function ComplaintStory({ complaint, language, slug }: Props) {
  const t = translator(language, 'complaints')
  const { next, open, dueAt, description, answers, history, photos = [] } = complaint
  const late = open && dueAt < startOfDay(officeDay())
  return (
    <>
      <Notice title={t('one.next')} tone={late ? 'warning' : 'plain'}>
        <p>{next[language]}</p>
        {late && <p>{t('one.late')}</p>}
      </Notice>
      <JoinedLinks {...{ complaint, language, slug }} />
      {description && (
        <section>
          <h2 className="h-m">{t('one.words')}</h2>
          <p className="seen-words" data-typed="">
            {description}
          </p>
        </section>
      )}
      {answers.length > 0 && (
        <dl className="sum">
          {answers.map(({ question, answer }) => (
            <div key={question.en}>
              <dt>{question[language]}</dt>
              <dd>{answer[language]}</dd>
            </div>
          ))}
        </dl>
      )}
      <SeenPhotos photos={photos} language={language} />
      <ComplaintHistory history={history} language={language} />
    </>
  )
}
