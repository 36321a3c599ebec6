import { transactionApart } from '@/lib/infra/database/database'
import { remembered } from '@/lib/platform/tenancy/remembered'
import type { LocalText } from '@/lib/platform/language/language'
import { contains, Shape } from './shape'

/** A ward with its localities. */
export type Ward = {
  id: string
  name: LocalText
  localities: readonly Locality[]
  /** Its boundary, where it is known. */
  shape?: Shape | undefined
}
type Locality = { id: string; name: LocalText }

const named = ({ nameEn, nameHi }: { nameEn: string; nameHi: string | null }) => ({
  en: nameEn,
  hi: nameHi ?? nameEn,
})

const load = remembered('wards', (tenantId) =>
  transactionApart({ by: 'reach', kind: 'GUEST', tenant: tenantId }, async (tx) => {
    const wards = await tx.ward.findMany({
      where: { tenantId },
      include: { localities: { orderBy: { nameEn: 'asc' } } },
      orderBy: { nameEn: 'asc' },
    })
    return wards.map((ward): Ward => ({
      id: ward.id,
      name: named(ward),
      shape: Shape.safeParse(ward.shape).data,
      localities: ward.localities.map((locality) => ({ id: locality.id, name: named(locality) })),
    }))
  }),
)

/** The wards of a ULB with their localities, by name. */
export const wardsOf = (tenantId: string): Promise<readonly Ward[]> => load(tenantId)

/** The ward a point lies in, where the boundaries of the ULB's wards are known. */
export const wardAt = async (
  tenantId: string,
  latitude: number,
  longitude: number,
): Promise<string | undefined> =>
  (await wardsOf(tenantId)).find(({ shape }) => shape && contains(shape, [longitude, latitude]))?.id
