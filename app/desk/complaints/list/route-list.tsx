import { Link } from '@/components/ui/link'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { ComplaintRow } from '@/lib/services/grievances/listing/complaint-row'
import { visitingOrder } from '@/lib/services/grievances/listing/visiting-order'
import { paths } from '../../../paths'
import { complaintsHref, pointIn, type Asked } from '../complaints-address'
import { placeWords } from './complaints-table'
import { BeginHere } from './begin-here'

type Props = {
  complaints: readonly ComplaintRow[]
  wards: readonly Ward[]
  asked: Asked
  language: Language
}

/** The complaints of the list in the order to visit them, with how far it is to each. */
export function RouteList({ complaints, wards, asked, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const here = complaintsHref({ ...asked, cursor: undefined })
  const start = pointIn(asked.at)
  const placed = complaints.flatMap((complaint) => {
    const { latitude, longitude } = complaint
    return latitude === null || longitude === null ? [] : [{ ...complaint, latitude, longitude }]
  })
  const stops = visitingOrder(placed, start)
  const total = stops.reduce((sum, { metres }) => sum + metres, 0)
  const without = complaints.length - placed.length

  return (
    <section className="desk-page route">
      <h2 className="h-desk">{t('route.title')}</h2>
      <p className="meta">{t(start ? 'route.fromGiven' : 'route.fromFirst')}</p>
      <BeginHere
        to={complaintsHref({ ...asked, cursor: undefined, at: undefined })}
        words={{
          here: t('route.fromHere'),
          asking: t('visit.locating'),
          failed: t('visit.notLocated'),
        }}
      />
      {stops.length > 0 && (
        <p>{t('route.total', { distance: distanceWords(total, language), count: stops.length })}</p>
      )}
      <ol className="route__stops">
        {stops.map(({ place, metres }, index) => (
          <li key={place.id}>
            <Link href={paths.deskComplaint(place.id, { from: here })}>{place.name[language]}</Link>
            <p className="meta">
              {[
                index > 0 || start
                  ? t('route.leg', { distance: distanceWords(metres, language) })
                  : '',
                placeWords(place, wards, language),
                place.time && daysLeftWords(place.time.left, language),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <a href={`geo:${place.latitude},${place.longitude}`}>{t('route.open')}</a>
          </li>
        ))}
      </ol>
      {without > 0 && <p className="meta">{t('map.pointless', { count: without })}</p>}
    </section>
  )
}

function distanceWords(metres: number, language: Language): string {
  const t = translator(language, 'grievance-desk')
  return metres < 1000
    ? t('distance.metres', { metres: Math.round(metres / 10) * 10 })
    : t('distance.km', { km: (metres / 1000).toFixed(1) })
}
