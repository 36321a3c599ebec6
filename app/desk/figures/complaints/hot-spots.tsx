import { SquareMap } from '@/components/chart/square-map'
import { DeskTable } from '@/components/ui/desk-table'
import type { UlbFigures } from '@/lib/insight/complaints/ulb-figures'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { side } from '@/lib/services/grievances/tally/read-hot-spots'

type Props = {
  spots: UlbFigures['hotSpots']
  /** Outlines of the wards whose boundaries are known, in degrees. */
  outlines: readonly (readonly (readonly [number, number])[])[]
  language: Language
}

/** Where open complaints lie close together: a plain map, and the same as a table. */
export function HotSpots({ spots, outlines, language }: Props) {
  const t = translator(language, 'figures')
  if (spots.length === 0) return <p className="muted">{t('noHotSpots')}</p>
  const shown = spots.slice(0, 10).map((spot, index) => ({ ...spot, place: index + 1 }))

  return (
    <div className="desk-split">
      <SquareMap
        squares={spots.map(({ latitude, longitude, open }) => ({
          latitude,
          longitude,
          weight: open,
        }))}
        side={side}
        outlines={outlines}
        words={t('mapWords', { count: spots.length })}
      />
      <DeskTable
        caption={t('hotSpots')}
        rows={shown}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: 'place',
            heading: t('place'),
            phone: 'first',
            cell: ({ place, ward }) => `${place}. ${ward[language]}`,
          },
          {
            key: 'type',
            heading: t('mostly'),
            labelled: true,
            cell: ({ type }) => type[language],
          },
          {
            key: 'open',
            heading: t('metrics.open.name'),
            figures: true,
            labelled: true,
            cell: ({ open }) => count(open, language),
          },
          {
            key: 'overdue',
            heading: t('metrics.overdue.name'),
            figures: true,
            labelled: true,
            cell: ({ overdue }) => count(overdue, language),
          },
        ]}
      />
    </div>
  )
}
