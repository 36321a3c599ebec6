import { PlaceLine } from '@/app/complaints/place-line'
import { standingOf } from '@/app/complaints/standing-of'
import { paths } from '@/app/paths'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import { dayAt, daysBetween, startOfDay } from '@/lib/platform/dates/dates'
import { shortDay } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import type { listPublic } from '@/lib/services/grievances/public/list-public'
import { Verbatim } from '@/components/ui/verbatim'

type Row = Awaited<ReturnType<typeof listPublic>>['complaints'][number]
type Props = { complaint: Row; language: Language; slug: string }

/** One complaint in a line or two: what, where, how it stands and how old it is. */
export function ComplaintRow({ complaint, language, slug }: Props) {
  const t = translator(language, 'complaints')
  const { number, name, place, description, open, submittedAt, dueAt, followers, photo } = complaint
  const today = officeDay()
  const days = daysBetween(dayAt(submittedAt), today)

  return (
    <li className="complaint-row">
      <div>
        <Link href={paths.complaint(language, slug, number)}>
          <b>{name[language]}</b>
          <span className="vh">
            {' '}
            <Verbatim>{number}</Verbatim>
          </span>
        </Link>
        <p className="small">
          <PlaceLine place={place} language={language} />
        </p>
        {description && (
          <p className="small muted complaint-row__words" data-typed="">
            {description}
          </p>
        )}
        <p className="small muted">
          {[
            t('row.reported', { day: shortDay(dayAt(submittedAt), language) }),
            ...(days > 0 ? [t('row.age', { days })] : []),
            ...(followers > 0 ? [t('row.followers', { count: followers })] : []),
          ].join(' · ')}
        </p>
      </div>
      <p className="small complaint-row__state">
        <StateMark is={standingOf(complaint, startOfDay(today))}>
          {complaint.status[language]}
        </StateMark>
        {open && (
          <span className="block muted">
            {t('row.due', { day: shortDay(dayAt(dueAt), language) })}
          </span>
        )}
      </p>
      {photo && (
        // Kept by the browser as it is: nothing for an image optimiser to do.
        <img src={`${photo}?v=thumb`} alt={t('row.photo')} width={72} height={72} loading="lazy" />
      )}
    </li>
  )
}
