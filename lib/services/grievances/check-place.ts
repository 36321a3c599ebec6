import { wardAt, wardsOf } from '@/lib/platform/boundaries/boundaries'
import type { Point } from '@/lib/platform/boundaries/distance'
import {
  doubtAbout,
  turned,
  type Doubt,
  type Whereabouts,
} from '@/lib/platform/boundaries/doubtful-point'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { findTenant, ulbs } from '@/lib/platform/tenancy/tenancy'
import type { Place } from './complaint'

// India, for a state that says nothing of its own.
const india = { south: 6, north: 38, west: 68, east: 98 }

/**
 * A place whose ward and locality are the ULB's. The ward is found from the point where boundaries have shapes. A point
 * that cannot be meant is turned round or left out: whoever can be asked was asked before. Throws InvalidInput.
 */
export async function checkPlace(tenantId: string, given: Place): Promise<Place> {
  const { landmark } = given
  const point = await mended(tenantId, pointOf(given))
  const found = point ? await wardAt(tenantId, point.latitude, point.longitude) : undefined
  const id = given.ward || found
  const ward = (await wardsOf(tenantId)).find((one) => one.id === id)
  if (id && !ward) throw new InvalidInput({ ward: [{ code: 'not-an-option' }] })
  if (!ward && !point) throw new InvalidInput({ ward: [{ code: 'required' }] })
  const locality = given.locality || undefined
  if (locality && !ward?.localities.some((one) => one.id === locality))
    throw new InvalidInput({ locality: [{ code: 'not-an-option' }] })
  return {
    landmark,
    ...point,
    ...(ward ? { ward: ward.id } : {}),
    ...(locality ? { locality } : {}),
  }
}

/** Asks about a point that is likely not meant, or lies in another ward than the one chosen. Throws InvalidInput until it is confirmed. */
export async function askAboutPlace(tenantId: string, given: Place): Promise<void> {
  const point = pointOf(given)
  if (!point || given.placeConfirmed) return
  const doubt =
    doubtAbout(point, await whereaboutsOf(tenantId)) ?? (await wardDoubt(tenantId, given))
  if (doubt) throw new InvalidInput({ placeConfirmed: [{ code: `place-${doubt}` }] })
}

const pointOf = ({ latitude, longitude }: Place): Point | undefined =>
  latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined

async function mended(tenantId: string, point: Point | undefined): Promise<Point | undefined> {
  if (!point) return undefined
  const where = await whereaboutsOf(tenantId)
  const mend: Record<Doubt, Point | undefined> = {
    zero: undefined,
    swapped: turned(point),
    'other-town': point,
    far: isInState(point, where) ? point : undefined,
  }
  const doubt = doubtAbout(point, where)
  return doubt ? mend[doubt] : point
}

const isInState = (point: Point, { bounds }: Whereabouts) =>
  doubtAbout(point, { bounds, others: [] }) === undefined

async function wardDoubt(tenantId: string, { ward, latitude = 0, longitude = 0 }: Place) {
  const found = ward && (await wardAt(tenantId, latitude, longitude))
  return found && found !== ward ? 'other-ward' : undefined
}

async function whereaboutsOf(tenantId: string): Promise<Whereabouts> {
  const town = await findTenant(tenantId)
  const state = town && (await findTenant(town.stateId))
  const others = (await ulbs()).flatMap(({ id, place }) =>
    place && id !== tenantId ? [place] : [],
  )
  return { centre: town?.place, bounds: state?.bounds ?? india, others }
}
