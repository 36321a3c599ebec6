import { transaction, type Transaction } from '@/lib/infra/database/database'
import type { Caller } from '@/lib/platform/access/actor'
import { hashToken, newSessionToken } from '@/lib/platform/identity/credentials/credentials'
import { stateId } from '@/lib/platform/operations/state-id'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import type { Employee } from './put-employees'

const device = 'Demonstration'

/** Somebody who acts: an employee in their post, or a citizen. */
type Who = Employee | { personId: string; name: string; language: string }

/** Opens a session for each employee or citizen that reaches from the first day to the last of the demonstration. */
export async function actAs(people: readonly Who[], from: Date, until: Date): Promise<Caller[]> {
  const opened = people.map((who) => ({ who, hash: hashToken(newSessionToken()) }))
  await inState((tx) =>
    tx.session.createMany({
      data: opened.map(({ who, hash }) => {
        const posting = 'postingId' in who ? who : undefined
        const state = posting?.tenantId === stateId()
        return {
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
        }
      }),
    }),
  )
  return opened.map(({ hash }) => ({ by: 'session', hash }))
}

/** Ends the sessions that `actAs` opened. */
export const stopActing = (now: Date) =>
  inState((tx) =>
    tx.session.updateMany({ where: { device, revokedAt: null }, data: { revokedAt: now } }),
  )

/** Does something as the system of the state, in a transaction. */
export const inState = <Result>(work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, work)
