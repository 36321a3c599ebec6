import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { NotFound } from '../operations/errors'
import { registerSeenBy, type RegisterEntry } from './registers'

/** The entry of a register by its number, or by its id, for whoever sees its files. Throws NotFound. */
export async function findEntry(
  tx: Transaction,
  actor: Actor,
  { service, number }: { service: string; number: string },
): Promise<RegisterEntry> {
  const { register } = registerSeenBy(actor, service).outcome
  const { tenantId } = actor
  const byId = z.uuid().safeParse(number).success
  const which = byId ? { id: number } : { number: number.toUpperCase() }
  const entry = await tx.registerEntry.findFirst({
    where: { tenantId, register, service, ...which },
  })
  if (!entry) throw new NotFound('register entry')
  return entry
}
