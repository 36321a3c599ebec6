import { isPlaced, PlaceLine } from '@/app/complaints/place-line'
import { paths } from '@/app/paths'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { shortDay } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { nearbyComplaints } from '@/lib/services/grievances/nearby-complaints'
import type { ReportPage } from '../report-page'
import { Verbatim } from '@/components/ui/verbatim'

/** "Is it reported already?": complaints that may be the same one, each to be followed instead. */
export async function NearbyList({ page }: { page: ReportPage }) {
  const { language, tenant, caller, answers, duplicateMetres } = page
  const { type, latitude, longitude, ward, locality } = answers
  const place =
    latitude !== undefined && longitude !== undefined ? { latitude, longitude } : { ward, locality }
  const { complaints } = await nearbyComplaints(caller, { ulb: tenant.id, type, ...place })
  if (complaints.length === 0) return null
  const wards = await wardsOf(tenant.id)
  const t = translator(language, 'report')
  const placeOf = ({ landmark, ward: id, locality: part }: (typeof complaints)[number]) => {
    const found = wards.find((one) => one.id === id)
    const within = found?.localities.find((one) => one.id === part)
    return { landmark, locality: within ?? found, ward: null }
  }

  return (
    <section className="nearby" aria-labelledby="nearby">
      <h2 className="h-m" id="nearby">
        {t('nearby.title')}
      </h2>
      <p className="muted small">
        {'latitude' in place ? t('nearby.around', { metres: duplicateMetres }) : t('nearby.within')}
      </p>
      <ul>
        {complaints.map((complaint) => {
          const { number, open, description, metres, followers, submittedAt, dueAt } = complaint
          return (
            <li key={number}>
              <p>
                <b>
                  {isPlaced(placeOf(complaint)) ? (
                    <PlaceLine place={placeOf(complaint)} language={language} />
                  ) : (
                    number
                  )}
                </b>
                {metres !== null && (
                  <span className="muted"> {t('nearby.metres', { metres })}</span>
                )}
              </p>
              {description && (
                <p className="small" data-typed="">
                  {shortened(description)}
                </p>
              )}
              <p className="small muted">
                {t('nearby.reported', { day: shortDay(dayAt(submittedAt), language) })}
                {followers > 0 && ` · ${t('nearby.followers', { count: followers })}`}
              </p>
              <p className="small">
                <StateMark is={open ? 'soon' : 'ok'}>
                  {open
                    ? t('nearby.open', { day: shortDay(dayAt(dueAt), language) })
                    : t('nearby.ended')}
                </StateMark>
              </p>
              <p>
                <Link href={`${paths.complaint(language, tenant.slug, number)}#follow`}>
                  {t('nearby.meToo')}
                  <span className="vh">
                    {' '}
                    <Verbatim>{number}</Verbatim>
                  </span>
                </Link>
              </p>
            </li>
          )
        })}
      </ul>
      <p>{t('nearby.other')}</p>
    </section>
  )
}

const shortened = (text: string) => (text.length > 140 ? `${text.slice(0, 139)}…` : text)
