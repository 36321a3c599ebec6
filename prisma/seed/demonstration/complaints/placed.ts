import { wardsOf } from '../../reference/wards'
import { pick } from '../../reference/pick'
import { landmarks } from '../forms/address'
import type { Applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'

/** Where a complaint is, as its form says it. */
export interface Placed {
  ward: string
  locality: string
  landmark: string
  latitude?: number
  longitude?: number
}

/** Complaints come from so many wards: fewer than five from one are not published. */
const heard = 6

// Some two kilometres of a town, and some thirty metres of a street.
const [town, street] = [0.02, 0.0003]

/** Somewhere in the ULB; with `seed` alone the same place again. */
export function somewhere(ulb: LiveUlb, seed: number, writes: Applicant['writes']): Placed {
  const wards = wardsOf(ulb)
    .filter(({ localities }) => localities.length > 0)
    .slice(0, heard)
  const ward = pick(wards, seed, 'complaint ward')
  const { latitude, longitude } = ulb
  const point =
    latitude === null || longitude === null
      ? {}
      : { latitude: near(latitude, seed, town), longitude: near(longitude, -seed, town) }
  return {
    ward: ward.code,
    locality: pick(ward.localities, seed, 'complaint locality').code,
    landmark: writes(pick(landmarks, seed, 'complaint landmark')),
    ...point,
  }
}

/** A few steps from there. */
export const nextTo = ({ latitude, longitude, ...place }: Placed, seed: number): Placed => ({
  ...place,
  ...(latitude !== undefined && longitude !== undefined
    ? { latitude: near(latitude, seed, street), longitude: near(longitude, -seed, street) }
    : {}),
})

const steps = Array.from({ length: 101 }, (_, at) => at / 100 - 0.5)

const near = (degrees: number, seed: number, width: number) =>
  Number((degrees + pick(steps, seed, 'complaint place') * width).toFixed(6))
