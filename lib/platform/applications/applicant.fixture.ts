import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '../access/actor'
import { wardsOf } from '../boundaries/boundaries'
import { dayAt } from '../dates/dates'
import type { Answers } from '../forms/definition'
import { findOrRegisterPerson } from '../identity/find-or-register-person'
import { hashToken, newSessionToken } from '../identity/credentials/credentials'
import { mastersOf } from '../masters/masters'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'

// A function, since settings are read at first use, and a test may set some of them first.
const asSystem = () => ({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }) as const

/** A signed-in person for tests: a citizen, or with `roles` an officer of `tenantId`. */
type Person = {
  name: string
  mobile: string
  tenantId?: string
  roles?: string[]
  designation?: string
}

/** Signs somebody in, registering them first. */
export async function signedIn({
  name,
  mobile,
  tenantId,
  roles,
  designation = 'LC01',
}: Person): Promise<Caller & { by: 'session'; personId: string }> {
  const hash = hashToken(newSessionToken())
  const postingId = roles && tenantId ? uuidv7() : null
  const personId = await transaction(asSystem(), async (tx) => {
    const id = await findOrRegisterPerson(tx, { stateId: stateId(), mobile, name, language: 'en' })
    await tx.session.create({
      data: {
        id: uuidv7(),
        tokenHash: hash,
        stateId: stateId(),
        personId: id,
        personName: name,
        kind: roles ? 'OFFICER' : 'CITIZEN',
        tenantId: tenantId ?? null,
        postingId,
        roles: roles ?? [],
        wards: [],
        language: 'en',
        channel: 'WEB',
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    })
    return id
  })
  if (postingId && roles && tenantId) {
    const post = { department: 'REV', designation, roles, wards: [] }
    const row = { ...post, tenantId, id: postingId, stateId: stateId(), personId }
    await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
      tx.posting.createMany({ data: [{ ...row, validFrom: new Date('2020-04-01') }] }),
    )
  }
  return { by: 'session', hash, personId }
}

/** Right answers for a trade licence at a seeded ULB, from its own lists and wards. */
export async function rightAnswers(tenantId: string): Promise<Answers> {
  const today = dayAt(new Date())
  const masters = await mastersOf(tenantId, today)
  const [ward] = await wardsOf(tenantId)
  const [type] = masters['trade-type'] ?? []
  const locality = ward?.localities[0]
  const first = (list: string) => masters[list]?.[0]?.code ?? ''
  return {
    business: {
      name: 'Himkiran Bakery',
      licenceType: first('licence-type'),
      structure: first('structure-type'),
      startedOn: today,
      employees: 3,
    },
    units: [
      {
        category: String(type?.data['category']),
        type: type?.code ?? '',
        ...(type?.data['uom'] ? { quantity: 12 } : {}),
      },
    ],
    accessories: [],
    owners: [
      {
        kind: 'INDIVIDUAL',
        name: 'Kamla Rawat',
        relation: first('relation-type'),
        guardian: 'Mohan Rawat',
        mobile: '9800004410',
      },
    ],
    premises: {
      address: {
        ward: ward?.id ?? '',
        ...(locality ? { locality: locality.id } : {}),
        door: '42',
        street: 'Burans Marg',
      },
      holding: 'OCCUPANCYTYPE.OWNED',
    },
  }
}
