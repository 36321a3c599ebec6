import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { NotFound } from '../operations/errors'

/** A form that is being filled in, as the database keeps it. */
export type Draft = Prisma.DraftGetPayload<object>

/** How long a draft is kept after it was last saved. */
export const draftDays = 60

/** Whose drafts an actor may open: a citizen their own, a clerk those they began at the counter. */
export const draftsOf = ({ tenantId, kind, personId = '' }: Actor) =>
  kind === 'citizen'
    ? { tenantId, personId, channel: 'ONLINE' }
    : { tenantId, preparedBy: personId, channel: 'COUNTER' }

/** The actor's draft of that id. Throws NotFound. */
export async function getOwnDraft(tx: Transaction, actor: Actor, id: string): Promise<Draft> {
  const draft = await tx.draft.findFirst({ where: { ...draftsOf(actor), id } })
  if (!draft) throw new NotFound('draft')
  return draft
}

/** The actor's draft, locked until the transaction ends, so that two windows save one after the other. */
export async function lockOwnDraft(tx: Transaction, actor: Actor, id: string): Promise<Draft> {
  await lockDraft(tx, actor.tenantId, id)
  return getOwnDraft(tx, actor, id)
}

/** Waits until nobody else is at work on the draft. */
export const lockDraft = (tx: Transaction, tenantId: string, id: string) =>
  tx.$queryRaw`SELECT id FROM draft WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`

/** Until when a draft saved now is kept. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() + draftDays * 86_400_000)
