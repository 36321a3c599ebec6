import { sealed } from '@/lib/platform/encryption/personal'
import type { Language } from '@/lib/platform/language/language'
import { stateId } from '@/lib/platform/operations/state-id'
import type { Transaction } from '@/lib/platform/operations/transaction'

type MailReporter = {
  tenantId: string
  complaintId: string
  name: string
  email: string
  language: Language
}

/** Keeps who complained by mail without being registered: told by mail what becomes of it, seen by officers alone. */
export async function keepMailReporter(
  tx: Transaction,
  { email, ...row }: MailReporter,
): Promise<void> {
  const emailCipher = await sealed(tx, stateId(), 'email', email)
  await tx.complaintReporter.createMany({ data: [{ ...row, emailCipher }] })
}
