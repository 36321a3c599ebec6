import { transactionApart } from '@/lib/infra/database/database'
import { remembered } from '@/lib/platform/tenancy/remembered'
import type { LocalText } from '@/lib/platform/language/language'

/** A ward with its localities. */
export type Ward = { id: string; name: LocalText; localities: readonly Locality[] }
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
      localities: ward.localities.map((locality) => ({ id: locality.id, name: named(locality) })),
    }))
  }),
)

/** The wards of a ULB with their localities, by name. */
export const wardsOf = (tenantId: string): Promise<readonly Ward[]> => load(tenantId)
