import type { Grade, Ulb } from '../reference/places'
import { wardsOf } from '../reference/wards'
import { shareOut } from './share-out'

/** A ULB with its part of the complaints and roughly where it lies. */
export type Town = {
  tenantId: string
  code: string
  count: number
  latitude: number
  longitude: number
  /** Degrees from its middle to its rim. */
  radius: number
}

// People in a ward: roughly so many times those of a Nagar Panchayat's.
const crowd: Record<Grade, number> = {
  NAGAR_NIGAM: 10,
  NAGAR_PALIKA_PARISHAD: 3,
  NAGAR_PANCHAYAT: 1,
}

/** Shares so many complaints out to the ULBs by their wards and grade. */
export function townsOf(ulbs: readonly Ulb[], complaints: number): Town[] {
  const sizes = ulbs.map((ulb) => Math.max(4, wardsOf(ulb).length) * crowd[ulb.grade])
  const counts = shareOut(complaints, sizes)
  return ulbs.map((ulb, at) => ({
    tenantId: ulb.tenantId,
    code: ulb.numberCode,
    count: counts[at] ?? 0,
    ...placeOf(ulb, at),
    radius: 0.004 * Math.sqrt(wardsOf(ulb).length),
  }))
}

// Where no place is published, somewhere in the hills, away from the others.
const placeOf = ({ latitude, longitude }: Ulb, at: number) =>
  latitude !== null && longitude !== null
    ? { latitude, longitude }
    : { latitude: 29.4 + (at % 12) * 0.1, longitude: 78.4 + Math.floor(at / 12) * 0.2 }
