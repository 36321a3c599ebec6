import { inventedMobile, inventedPerson } from '../../reference/invented-names'
import type { Applicant } from './applicant'

/** Who owns the business: mostly one person, sometimes two partners, sometimes a firm. */
export function owners(who: Applicant) {
  const { seed, name, guardian, mobile, writes } = who
  if (seed % 9 === 4) {
    return [
      {
        kind: 'INSTITUTION',
        institution: 'INSTITUTIONALCOMPANY.PARTNERSHIPFIRM',
        institutionName: writes({ en: `${name} and Company`, hi: `${name} एंड कंपनी` }),
        name,
        relation: 'RELATIONTYPE.AUTHORIZEDSIGNATORY',
        mobile,
      },
    ]
  }
  const first = {
    kind: 'INDIVIDUAL',
    name,
    guardian: writes(guardian),
    mobile,
    ...(seed % 4 === 0 ? { email: `owner${seed}@example.in` } : {}),
  }
  if (seed % 6 !== 1) return [{ ...first, relation: 'RELATIONTYPE.PROPRIETOR' }]
  const other = inventedPerson(seed + 50_000)
  const second = { name: writes(other.name), guardian: writes(other.guardian) }
  return [first, { kind: 'INDIVIDUAL', ...second, mobile: inventedMobile(seed + 50_000) }].map(
    (owner) => ({ ...owner, relation: 'RELATIONTYPE.PARTNER' }),
  )
}
