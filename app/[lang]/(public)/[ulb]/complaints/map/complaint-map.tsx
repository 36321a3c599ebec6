import { standingOf } from '@/app/complaints/standing-of'
import { paths } from '@/app/paths'
import { OverviewMap, type Spot } from '@/components/map/overview-map'
import type { Point } from '@/components/map/plane'
import { hasName } from '@/components/ui/place-name'
import { EmptyState } from '@/components/ui/empty-state'
import { startOfDay } from '@/lib/platform/dates/dates'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { nearest } from '@/lib/services/grievances/public/map-grid'
import type { AskedComplaints } from '../asked-complaints'
import { InSight } from './in-sight'
import { MapMoves } from './map-moves'
import { pointText, viewAsked } from './view-asked'

/** The map of a town's complaints, drawn on the server: each circle leads nearer, each point to its complaint. */
export async function ComplaintMap({ asked }: { asked: AskedComplaints }) {
  const { ulb, language, filter } = asked
  const { since: _, ...onMap } = filter
  const t = translator(language, 'complaints')
  const seen = await viewAsked(asked)
  const { view, zoom, outlines, named, isWhole } = seen
  if (seen.isNowhere)
    return <EmptyState title={t('onMap.nowhere')}>{t('onMap.nowhereText')}</EmptyState>
  // In the middle of a sentence, a name in another script would not be read right.
  const nameOf = (ward: string) => {
    const name = named.find(({ id }) => id === ward)?.name
    return name && hasName(name, language) ? name[language] : undefined
  }
  const today = startOfDay(officeDay())
  const at = (point?: Point, near = zoom) =>
    paths.complaints(language, ulb.slug, {
      ...onMap,
      view: 'map',
      ...(point && { at: pointText(point), zoom: String(near) }),
    })
  const clusters = seen.clusters.map((cluster): Spot => {
    const ward = nearestOf(seen.wards, cluster)
    const place = ward && nameOf(ward)
    const { count } = cluster
    return {
      ...cluster,
      href: at(cluster, Math.min(nearest, zoom + 2)),
      label: place ? t('onMap.around', { count, place }) : t('onMap.several', { count }),
    }
  })
  const points = seen.points.map((point): Spot => ({
    ...{ latitude: point.latitude, longitude: point.longitude },
    href: paths.complaint(language, ulb.slug, point.number),
    label: `${point.name[language]}, ${point.status[language]}`,
    is: standingOf({ ...point, dueAt: today }, today),
  }))

  return (
    <div className="complaint-map">
      <div>
        <OverviewMap
          title={t('onMap.title')}
          view={view}
          outlines={outlines}
          names={seen.wards.slice(0, 8).flatMap(({ ward, ...spot }) => {
            const name = nameOf(ward)
            return name ? [{ ...spot, name }] : []
          })}
          spots={[...clusters, ...points]}
        />
        <MapMoves {...{ language, view, zoom, at }} whole={isWhole ? undefined : at()} />
      </div>
      <InSight language={language} clusters={clusters} points={points} />
    </div>
  )
}

/** The ward whose complaints lie nearest. */
function nearestOf(
  wards: readonly (Point & { ward: string })[],
  { latitude, longitude }: Point,
): string | undefined {
  const distance = (one: Point) =>
    Math.hypot(one.latitude - latitude, (one.longitude - longitude) * 0.87)
  return wards.toSorted((one, other) => distance(one) - distance(other))[0]?.ward
}
