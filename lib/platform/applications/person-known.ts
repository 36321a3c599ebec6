import type { Transaction } from '@/lib/infra/database/database'
import { openSealed } from '../encryption/personal'
import { NotFound } from '../operations/errors'

/** A person as applications need them: name, mobile number in the clear, and its blind index. */
export type PersonKnown = {
  id: string
  name: string
  language: string
  mobile: string | undefined
  mobileIndex: string | null
}

/** The person of a draft or file. Throws NotFound. */
export async function personKnown(
  tx: Transaction,
  stateId: string,
  id: string,
): Promise<PersonKnown> {
  const person = await tx.person.findUnique({ where: { tenantId_id: { tenantId: stateId, id } } })
  if (!person) throw new NotFound('person')
  const { name, language, mobileCipher, mobileIndex } = person
  const mobile = mobileCipher ? await openSealed(tx, stateId, 'mobile', mobileCipher) : undefined
  return { id, name, language, mobile, mobileIndex }
}
