import { wardAt, wardsOf } from '@/lib/platform/boundaries/boundaries'
import { InvalidInput } from '@/lib/platform/operations/errors'
import type { Place } from './complaint'

/** A place whose ward and locality are the ULB's. The ward is found from the point where boundaries have shapes. Throws InvalidInput. */
export async function checkPlace(tenantId: string, given: Place): Promise<Place> {
  const { latitude, longitude, landmark } = given
  const point =
    latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined
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
