'use client'
import { useState } from 'react'
import { useDeviceLocation } from '@/app/use-device-location'
import type { Point } from '@/components/map/plane'

type Props = { words: Record<'locate' | 'locating' | 'located' | 'notLocated', string> }

/** Adds the place of the device to the form, if one wants; nothing without a script. */
export function WhereIStand({ words }: Props) {
  const [point, setPoint] = useState<Point>()
  const { standing, ask } = useDeviceLocation(setPoint)
  if (standing === 'impossible') return null

  return (
    <div className="buttons">
      <button type="button" className="btn btn--2" onClick={ask}>
        {words.locate}
      </button>
      <span role="status" className="meta">
        {standing === 'asking' && words.locating}
        {standing === 'failed' && words.notLocated}
        {standing === 'ready' && point && words.located}
      </span>
      {point && (
        <>
          <input type="hidden" name="latitude" value={point.latitude.toFixed(6)} />
          <input type="hidden" name="longitude" value={point.longitude.toFixed(6)} />
        </>
      )}
    </div>
  )
}
