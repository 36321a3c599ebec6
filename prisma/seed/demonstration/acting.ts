import { transaction, type Transaction } from '@/lib/infra/database/database'
import type { Caller } from '@/lib/platform/access/actor'
import { hashToken, newSessionToken } from '@/lib/platform/identity/credentials/credentials'
import { stateId } from '@/lib/platform/operations/state-id'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import type { Employee } from './put-employees'

const device = 'Demonstration'

/** Opens a session for an employee or a citizen that reaches from the first day to the last of the demonstration. */
export async function actAs(
  who: Employee | { personId: string; name: string; language: string },
  from: Date,
  until: Date,
): Promise<Caller> {
  const hash = hashToken(newSessionToken())
  const posting = 'postingId' in who ? who : undefined
  const state = posting?.tenantId === stateId()
  await asSystem((tx) =>
    tx.session.createMany({
      data: [
        {
          id: uuidv7(from),
          tokenHash: hash,
          stateId: stateId(),
          personId: who.personId,
          personName: who.name,
          language: 'language' in who ? who.language : 'en',
          kind: posting ? (state ? 'STATE' : 'OFFICER') : 'CITIZEN',
          tenantId: posting && !state ? posting.tenantId : null,
          postingId: posting?.postingId ?? null,
          roles: posting?.roles ?? [],
          wards: [],
          channel: 'WEB',
          device,
          createdAt: from,
          expiresAt: until,
        },
      ],
    }),
  )
  return { by: 'session', hash }
}

/** Ends the sessions that `actAs` opened. */
export const stopActing = (now: Date) =>
  asSystem((tx) =>
    tx.session.updateMany({ where: { device, revokedAt: null }, data: { revokedAt: now } }),
  )

const asSystem = (work: (tx: Transaction) => Promise<unknown>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, work)
