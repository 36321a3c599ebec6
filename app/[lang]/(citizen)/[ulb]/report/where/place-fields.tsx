'use client'
import dynamic from 'next/dynamic'
import { useState, type ReactNode } from 'react'
import type { Option } from '@/components/form/option'
import { CheckboxField } from '@/components/form/checkbox-field'
import { SearchSelectField } from '@/components/form/search-select-field'
import { useField } from '@/components/form/use-field'
import { TextField } from '@/components/form/text-field'
import type { Point } from '@/components/map/plane'
import { useDeviceLocation } from '@/app/use-device-location'
import { useFetched } from './use-fetched'

// Comes when it is shown: most people need no map.
const PinMap = dynamic(() => import('@/components/map/pin-map').then(({ PinMap }) => PinMap), {
  ssr: false,
})

type Outlines = readonly (readonly (readonly [number, number])[])[]

type Props = {
  places: readonly Option[]
  /** Where all places are, if those are not all. */
  allPlaces: string | undefined
  place: string
  landmark: string
  point: Point | undefined
  /** Where the boundaries of the wards are, if they are known. */
  outlines: string | undefined
  words: Record<
    | 'locate'
    | 'locating'
    | 'located'
    | 'notLocated'
    | 'map'
    | 'nearer'
    | 'farther'
    | 'mapHint'
    | 'ward'
    | 'wardHint'
    | 'landmark'
    | 'landmarkHint'
    | 'placeRight',
    string
  >
  /** What stands below the list of places. */
  children: ReactNode
}

/** Where it is. Without a script: ward and locality in one list, and a landmark. */
export function PlaceFields({ place, landmark, words, children, ...given }: Props) {
  const [point, setPoint] = useState(given.point)
  const { standing, ask } = useDeviceLocation(setPoint)
  const outlines = useFetched(given.outlines, none)
  const places = useFetched(given.allPlaces, given.places)

  return (
    <>
      {standing !== 'impossible' && (
        <div className="locate">
          <button type="button" className="btn btn--2" onClick={ask}>
            {words.locate}
          </button>
          <p role="status" className="small">
            {standing === 'asking' && words.locating}
            {standing === 'failed' && words.notLocated}
            {standing !== 'asking' && point && words.located}
          </p>
        </div>
      )}
      {(point ?? outlines.length > 0) && (
        <>
          <p className="hint">{words.mapHint}</p>
          <PinMap outlines={outlines} point={point} onMove={setPoint} words={words} />
        </>
      )}
      <PlaceQuestion label={words.placeRight} />
      <input type="hidden" name="latitude" value={point ? point.latitude.toFixed(6) : ''} />
      <input type="hidden" name="longitude" value={point ? point.longitude.toFixed(6) : ''} />
      <SearchSelectField
        name="ward"
        label={words.ward}
        hint={words.wardHint}
        value={place}
        options={places}
        optional={point && outlines.length > 0}
      />
      {children}
      <TextField
        name="landmark"
        label={words.landmark}
        hint={words.landmarkHint}
        value={landmark}
        optional
        maxLength={200}
        autoComplete="off"
      />
    </>
  )
}

/** Asked only about a point that is likely not what was meant. */
function PlaceQuestion({ label }: { label: string }) {
  const { error, value } = useField(question, undefined, undefined)
  return error || value ? <CheckboxField name={question} label={label} /> : null
}

const question = 'placeConfirmed'
const none: Outlines = []
