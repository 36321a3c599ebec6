import { Link } from '@/components/ui/link'
import { SummaryList } from '@/components/ui/summary-list'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { paths } from '../../../paths'
import { stateWords } from '../list/state-words'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { complaint: DeskComplaint; language: Language; from: string | undefined }

/** What was said, where it is, who said it; who said it stays masked until it is asked for. */
export function ComplaintFacts({ complaint, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const { description, answers, nearby } = complaint

  return (
    <>
      <section>
        <h2>{t('file.what')}</h2>
        {description && <p className="file-remark">{description}</p>}
        <SummaryList
          rows={[
            ...answers.map(({ question, answer }) => ({
              term: question[language],
              answer: answer[language],
            })),
            ...placeRows(complaint, language),
            ...ownRows(complaint, language),
          ]}
        />
      </section>
      <Joined {...{ complaint, language, from }} />
      {nearby.length > 0 && (
        <section>
          <h2>{t('file.nearby')}</h2>
          <ul className="waiting">
            {nearby.map(({ id, number, state, metres }) => (
              <li key={id}>
                <div>
                  <Link href={paths.deskComplaint(id, { from })}>
                    <Verbatim>{number}</Verbatim>
                  </Link>
                  <p className="meta">
                    {stateWords(state, language)}
                    {metres !== null && `, ${t('file.metres', { metres })}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function placeRows({ placed, landmark, latitude, longitude }: DeskComplaint, language: Language) {
  const t = translator(language, 'grievance-desk')
  const { ward, locality } = placed
  const words = [locality, ward].flatMap((one) => (one ? [one[language]] : [])).join(', ')
  return [
    ...(words ? [{ term: t('file.where'), answer: words }] : []),
    ...(landmark ? [{ term: t('file.landmark'), answer: landmark }] : []),
    ...(latitude !== null && longitude !== null
      ? [
          {
            term: t('file.point'),
            answer: (
              <a href={`geo:${latitude},${longitude}`}>
                {latitude.toFixed(5)}, {longitude.toFixed(5)}
              </a>
            ),
          },
        ]
      : []),
  ]
}

function ownRows(complaint: DeskComplaint, language: Language) {
  const t = translator(language, 'grievance-desk')
  const { id, reporter, source, submittedAt, dueAt, open, visibility, followers, rating } =
    complaint
  return [
    {
      term: t('file.reporter'),
      answer: reporter ? (
        <>
          {[reporter.name, reporter.mobile].filter(Boolean).join(', ')}{' '}
          {reporter.mobile && complaint.may.unmask && (
            <Link href={paths.deskComplaintPart(id, 'reveal')}>
              {translator(language, 'desk')('file.reveal')}
            </Link>
          )}
        </>
      ) : (
        t('file.nobody')
      ),
    },
    { term: t('file.came'), answer: t(`source.${source}`) },
    { term: t('file.received'), answer: momentWords(submittedAt, language) },
    ...(open ? [{ term: t('file.due'), answer: dayWords(dayAt(dueAt), language) }] : []),
    { term: t('file.visibility'), answer: t(`file.visible.${visibility}`) },
    ...(followers > 0 ? [{ term: t('file.followers'), answer: String(followers) }] : []),
    ...(rating === null ? [] : [{ term: t('file.rating'), answer: t('file.stars', { rating }) }]),
  ]
}

function Joined({ complaint: { joinedInto, joined }, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const links = joinedInto ? [joinedInto] : joined
  if (links.length === 0) return null

  return (
    <section>
      <h2>{t(joinedInto ? 'file.joinedInto' : 'file.joined')}</h2>
      <ul className="plain">
        {links.map(({ id, number }) => (
          <li key={id}>
            <Link href={paths.deskComplaint(id, { from })}>
              <Verbatim>{number}</Verbatim>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
