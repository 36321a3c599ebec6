import { offsetOf, viewOf } from '@/components/map/plane'
import { Link } from '@/components/ui/link'
import { outlinesOf } from '@/lib/platform/boundaries/outlines-of'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { ComplaintRow } from '@/lib/services/grievances/listing/complaint-row'
import { paths } from '../../../paths'
import { placeWords } from './complaints-table'

type Props = {
  complaints: readonly ComplaintRow[]
  wards: readonly Ward[]
  language: Language
  at: string
}

const side = 640
const half = side / 2

/** Where the complaints of the list are: numbered points, and beside them what each is. Drawn on the server. */
export function QueueMap({ complaints, wards, language, at }: Props) {
  const t = translator(language, 'grievance-desk')
  const placed = complaints.flatMap((complaint) => {
    const { latitude, longitude } = complaint
    return latitude === null || longitude === null ? [] : [{ ...complaint, latitude, longitude }]
  })
  if (placed.length === 0) return <p className="desk-page">{t('map.none')}</p>
  const view = viewOf(placed, side * 0.9)
  const without = complaints.length - placed.length

  return (
    <div className="queue-map">
      <svg
        viewBox={`${-half} ${-half} ${side} ${side}`}
        role="group"
        aria-label={t('map.title', { count: placed.length })}
      >
        {outlinesOf(wards).map((ring, index) => (
          <path key={index} d={outline(ring, view)} />
        ))}
        {placed.map((complaint, index) => {
          const { x, y } = offsetOf(view, complaint)
          return (
            <a
              key={complaint.id}
              href={paths.deskComplaint(complaint.id, { from: at })}
              tabIndex={-1}
              aria-label={`${index + 1}, ${complaint.name[language]}`}
            >
              <g
                transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
                className={shade(complaint)}
              >
                <circle r="13" />
                <text dy="5">{index + 1}</text>
              </g>
            </a>
          )
        })}
      </svg>
      <div>
        <ol className="queue-map__list">
          {placed.map((complaint) => (
            <li key={complaint.id}>
              <Link href={paths.deskComplaint(complaint.id, { from: at })}>
                {complaint.name[language]}
              </Link>
              <p className="meta">
                {[
                  placeWords(complaint, wards, language),
                  complaint.time && daysLeftWords(complaint.time.left, language),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          ))}
        </ol>
        {without > 0 && <p className="meta">{t('map.pointless', { count: without })}</p>}
      </div>
    </div>
  )
}

const shade = ({ time }: ComplaintRow) =>
  time && time.left < 0 ? 'is-late' : time && time.left <= 2 ? 'is-soon' : ''

const outline = (
  ring: ReturnType<typeof outlinesOf>[number],
  view: Parameters<typeof offsetOf>[0],
) =>
  `M${ring
    .map(([longitude, latitude]) => offsetOf(view, { latitude, longitude }))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}Z`
