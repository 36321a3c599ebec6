import type { Actor } from '@/lib/platform/access/actor'
import { maskEmail } from '@/lib/platform/encryption/email'
import { maskMobile } from '@/lib/platform/encryption/mobile'
import { openSealed } from '@/lib/platform/encryption/personal'
import { NotFound } from '@/lib/platform/operations/errors'
import type { Transaction } from '@/lib/platform/operations/transaction'

/** Who complained, the address masked; null when nobody said so. */
export async function reporterOf(tx: Transaction, { tenantId, stateId }: Actor, id: string) {
  const found = await find(tx, tenantId, id)
  if (!found) return null
  const { name, mobileCipher, emailCipher } = found
  if (mobileCipher)
    return { name, mobile: maskMobile(await openSealed(tx, stateId, 'mobile', mobileCipher)) }
  if (!emailCipher) return { name, mobile: null }
  return { name, mobile: maskEmail(await openSealed(tx, stateId, 'email', emailCipher)) }
}

/** How to reach who complained, in full. Throws NotFound. */
export async function addressOfReporter(
  tx: Transaction,
  { tenantId, stateId }: Actor,
  id: string,
): Promise<{ name: string; address: string }> {
  const found = await find(tx, tenantId, id)
  const { name = '', mobileCipher, emailCipher } = found ?? {}
  if (mobileCipher) return { name, address: await openSealed(tx, stateId, 'mobile', mobileCipher) }
  if (!emailCipher) throw new NotFound('reporter')
  return { name, address: await openSealed(tx, stateId, 'email', emailCipher) }
}

const find = (tx: Transaction, tenantId: string, complaintId: string) =>
  tx.complaintReporter.findUnique({ where: { tenantId_complaintId: { tenantId, complaintId } } })
