import { transaction } from '@/lib/infra/database/database'
import { hashToken, newSessionToken } from '../identity/credentials/credentials'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { forgetRemembered } from '../tenancy/remembered'

/** The ULB of the tests. */
export const ulb = 'uk.dehradun'

/** An employee of a test, signed in. */
export type Employee = { by: 'session'; hash: string; personId: string }

/** Employs somebody at a ULB and signs them in. */
export async function employed(
  name: string,
  roles: string[],
  tenantId = ulb,
  department = 'REV',
): Promise<Employee> {
  const personId = uuidv7()
  const hash = hashToken(newSessionToken())
  const postingId = uuidv7()
  const employment = { department, designation: 'LC01', roles, wards: [] }
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, async (tx) => {
    const language = 'en'
    await tx.person.createMany({
      data: [{ tenantId: stateId(), id: personId, kind: 'EMPLOYEE', name, language }],
    })
    await tx.session.createMany({
      data: [
        {
          id: uuidv7(),
          tokenHash: hash,
          stateId: stateId(),
          personId,
          personName: name,
          kind: 'OFFICER',
          tenantId,
          postingId,
          roles,
          wards: [],
          language,
          channel: 'WEB',
          expiresAt: new Date(Date.now() + 86_400_000),
        },
      ],
    })
  })
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    tx.posting.createMany({
      data: [
        {
          ...employment,
          tenantId,
          id: postingId,
          stateId: stateId(),
          personId,
          validFrom: new Date('2020-04-01'),
        },
      ],
    }),
  )
  forgetRemembered()
  return { by: 'session', hash, personId }
}
