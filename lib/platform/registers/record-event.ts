import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { uuidv7 } from '../operations/uuid'
import type { RegisterEntry } from './registers'

type Event = {
  entry: RegisterEntry
  kind: 'ISSUED' | 'SUSPENDED' | 'RESTORED' | 'CANCELLED' | 'EXPIRED'
  reason?: string
  actor: Actor
  now: Date
}

/** Adds an event to an entry's history. */
export const recordEvent = (tx: Transaction, { entry, kind, reason, actor, now }: Event) =>
  tx.registerEvent.create({
    data: {
      tenantId: entry.tenantId,
      id: uuidv7(now),
      entryId: entry.id,
      personId: entry.personId,
      kind,
      reason: reason || null,
      actorId: actor.personId ?? null,
      actorName: actor.name,
      at: now,
    },
  })
