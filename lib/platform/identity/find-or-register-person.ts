import type { Transaction } from '@/lib/infra/database/database'
import type { Language } from '@/lib/platform/language/language'
import { mobileIndex, sealed } from '../encryption/personal'
import { uuidv7 } from '../operations/uuid'

type Someone = { stateId: string; mobile: string; name: string; language: Language }

/** The citizen with this mobile number, registered if they are new; a name fills an empty one. */
export async function findOrRegisterPerson(
  tx: Transaction,
  { stateId, mobile, name, language }: Someone,
): Promise<string> {
  const cipher = await sealed(tx, stateId, 'mobile', mobile)
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT person_for_mobile(${stateId}, ${mobileIndex(stateId, mobile)}, ${cipher}, ${name}, ${language}, ${uuidv7()}::uuid) AS id`
  if (!row?.id) throw new Error('A person can only be registered by an officer or while signing in')
  return row.id
}
