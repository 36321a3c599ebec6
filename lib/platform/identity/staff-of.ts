import { transactionApart } from '@/lib/infra/database/database'
import type { LocalText } from '@/lib/platform/language/language'
import { remembered } from '../tenancy/remembered'

/** One posting at a ULB and who holds it, also one that has ended. */
export type Staff = {
  personId: string
  name: LocalText
  designation: string
  department: string
  roles: readonly string[]
  wards: readonly string[]
  from: Date
  to: Date | null
}

const load = remembered('staff', (tenantId) =>
  transactionApart({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, async (tx) => {
    const postings = await tx.posting.findMany({
      where: { tenantId },
      include: { person: { select: { name: true, nameHi: true } } },
      orderBy: { validFrom: 'desc' },
    })
    return postings.map(
      ({ personId, person, designation, department, roles, wards, validFrom, validTo }): Staff => ({
        personId,
        name: { en: person.name, hi: person.nameHi ?? person.name },
        designation,
        department,
        roles,
        wards,
        from: validFrom,
        to: validTo,
      }),
    )
  }),
)

/** Everyone who holds or held a posting at a ULB, the newest postings first. */
export const staffOf = (tenantId: string): Promise<readonly Staff[]> => load(tenantId)
