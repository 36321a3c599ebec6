import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { checkPlace } from '../check-place'
import type { Place } from '../complaint'
import { findPlace } from '../finding/find-place'

/** A place told by a point, a ward, or only in words: then its ward where the words name one. Throws InvalidInput. */
export async function placeMeant(tenantId: string, given: Place): Promise<Place> {
  const { latitude, longitude, ward, landmark } = given
  if ((latitude === undefined) !== (longitude === undefined))
    throw new InvalidInput({ [latitude === undefined ? 'latitude' : 'longitude']: [missing] })
  if (latitude !== undefined || ward || landmark === '') return checkPlace(tenantId, given)
  const named = findPlace(await wardsOf(tenantId), landmark)
  return { landmark, ...named }
}

const missing = { code: 'required' }
