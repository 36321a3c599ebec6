import { z } from 'zod'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { Words } from '@/lib/platform/forms/definition'

/** Where something is, with the names people know. */
export const NamedPlace = z.object({
  ward: z.object({ code: z.string(), name: Words }).nullable(),
  locality: z.object({ code: z.string(), name: Words }).nullable(),
  landmark: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
})
export type NamedPlace = z.output<typeof NamedPlace>

type Somewhere = {
  wardId: string | null
  localityId: string | null
  landmark: string
  latitude: number | null
  longitude: number | null
}

/** Names the places of a ULB's complaints. */
export async function placesOf(tenantId: string): Promise<(at: Somewhere) => NamedPlace> {
  const wards = new Map((await wardsOf(tenantId)).map((ward) => [ward.id, ward]))
  return ({ wardId, localityId, landmark, latitude, longitude }) => {
    const ward = wards.get(wardId ?? '')
    const locality = ward?.localities.find(({ id }) => id === localityId)
    return {
      ward: ward ? { code: ward.id, name: ward.name } : null,
      locality: locality ? { code: locality.id, name: locality.name } : null,
      ...{ landmark, latitude, longitude },
    }
  }
}
