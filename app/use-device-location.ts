'use client'
import { useState, useSyncExternalStore } from 'react'
import type { Point } from '@/components/map/plane'

const never = () => () => undefined

/** Asks the device where it is. `impossible` where there is no script or no such device. */
export function useDeviceLocation(onFound: (point: Point) => void) {
  const [standing, setStanding] = useState<'ready' | 'asking' | 'failed'>('ready')
  const possible = useSyncExternalStore(
    never,
    () => 'geolocation' in navigator,
    () => false,
  )
  const ask = () => {
    setStanding('asking')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setStanding('ready')
        onFound({ latitude, longitude })
      },
      () => setStanding('failed'),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
  }
  return { standing: possible ? standing : ('impossible' as const), ask }
}
