import { isParts } from './parts'
import { plainDigits } from './plain-text'
import { untouched, wrong, type Taken } from './taken'

/** A place on the map in degrees, with how far off it may be in metres. */
export function takeLocation(raw: unknown): Taken {
  const { latitude, longitude, accuracy } = isParts(raw) ? raw : {}
  const [north, east, metres] = [latitude, longitude, accuracy].map(plainDigits)
  if (!north && !east) return untouched
  const [lat, long, off] = [
    degrees(north, 90),
    degrees(east, 180),
    metres ? degrees(metres, 1e6) : undefined,
  ]
  if (lat === undefined || long === undefined) return wrong('not-a-location')
  return {
    answer: {
      latitude: lat,
      longitude: long,
      ...(off === undefined || off < 0 ? {} : { accuracy: off }),
    },
  }
}

function degrees(text: string | undefined, limit: number) {
  if (!text || !/^[+-]?\d+(\.\d+)?$/.test(text)) return undefined
  const value = Number(Number(text).toFixed(6)) || 0
  return Math.abs(value) <= limit ? value : undefined
}
