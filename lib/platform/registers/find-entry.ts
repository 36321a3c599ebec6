import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { NotFound } from '../operations/errors'
import { registerOf, type RegisterEntry } from './registers'

/** The entry of a register by its number, or by its id. Throws NotFound. */
export async function findEntry(
  tx: Transaction,
  tenantId: string,
  { service, number }: { service: string; number: string },
): Promise<RegisterEntry> {
  const { register } = registerOf(service).outcome
  const byId = z.uuid().safeParse(number).success
  const which = byId ? { id: number } : { number: number.toUpperCase() }
  const entry = await tx.registerEntry.findFirst({
    where: { tenantId, register, service, ...which },
  })
  if (!entry) throw new NotFound('register entry')
  return entry
}
