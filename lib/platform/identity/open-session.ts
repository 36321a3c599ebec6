import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { uuidv7 } from '../operations/uuid'
import { hashToken, newSessionToken } from './credentials/credentials'

/** How long a session lasts: a citizen's phone keeps 30 days, a desk one working day. */
const hours = { CITIZEN: 30 * 24, OFFICER: 12, STATE: 12 } as const

type Opening = {
  person: Prisma.PersonGetPayload<object>
  kind: keyof typeof hours
  posting?: Prisma.PostingGetPayload<object>
  channel: 'WEB' | 'API'
  device?: string | undefined
  now: Date
}

/** A session and the token that stands for it; only the token's hash is kept. */
export type OpenedSession = {
  token: string
  sessionId: string
  personId: string
  name: string
  language: string
  expiresAt: Date
}

/** Signs a person in on one device. The transaction acts as the system. */
export async function openSession(
  tx: Transaction,
  { person, kind, posting, channel, device, now }: Opening,
): Promise<OpenedSession> {
  const token = newSessionToken()
  const session = await tx.session.create({
    data: {
      id: uuidv7(now),
      tokenHash: hashToken(token),
      stateId: person.tenantId,
      personId: person.id,
      personName: person.name,
      language: person.language,
      kind,
      tenantId: kind === 'OFFICER' ? (posting?.tenantId ?? null) : null,
      postingId: posting?.id ?? null,
      roles: posting?.roles ?? [],
      wards: posting?.wards ?? [],
      channel,
      device: device?.slice(0, 200) ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + hours[kind] * 3_600_000),
    },
  })
  return {
    token,
    sessionId: session.id,
    personId: person.id,
    name: person.name,
    language: person.language,
    expiresAt: session.expiresAt,
  }
}
