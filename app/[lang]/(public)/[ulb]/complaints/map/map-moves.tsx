import { pointAt, type Point, type View } from '@/components/map/plane'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { farthest, nearest } from '@/lib/services/grievances/public/map-grid'

type Props = {
  language: Language
  view: View
  zoom: number
  /** The address of another part of the map. */
  at: (point: Point, zoom?: number) => string
  /** The address of the whole town, unless it is in sight. */
  whole: string | undefined
}

const step = 180

const directions = [
  ['west', { x: -step, y: 0 }],
  ['north', { x: 0, y: -step }],
  ['south', { x: 0, y: step }],
  ['east', { x: step, y: 0 }],
] as const

/** The ways to other parts of the map, as links, so that they need no script. */
export function MapMoves({ language, view, zoom, at, whole }: Props) {
  const t = translator(language, 'complaints')
  return (
    <nav className="map-moves" aria-label={t('onMap.move')}>
      {zoom < nearest && <Link href={at(view.middle, zoom + 1)}>{t('onMap.nearer')}</Link>}
      {zoom > farthest && <Link href={at(view.middle, zoom - 1)}>{t('onMap.farther')}</Link>}
      {directions.map(([direction, by]) => (
        <Link key={direction} href={at(pointAt(view, by))}>
          {t(`onMap.${direction}`)}
        </Link>
      ))}
      {whole && <Link href={whole}>{t('onMap.whole')}</Link>}
    </nav>
  )
}
