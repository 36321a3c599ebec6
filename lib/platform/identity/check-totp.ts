import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { openSealed } from '../encryption/personal'
import { Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { verifyTotp } from './credentials/totp'

type Credential = Prisma.CredentialGetPayload<object> | null

/** Uses up the second factor of a credential. Throws the same Refusal as a wrong password. The transaction acts as the system. */
export async function checkTotp(
  tx: Transaction,
  credential: Credential,
  code: string | undefined,
  now: Date,
): Promise<void> {
  const refused = new Refusal('wrong-credentials')
  if (!credential?.totpCipher || !code) throw refused
  const secret = await openSealed(tx, stateId(), 'totp', credential.totpCipher)
  const last = credential.totpCounter === null ? undefined : Number(credential.totpCounter)
  const counter = verifyTotp(secret, code, now, last)
  if (counter === undefined) throw refused
  // A code is good once, also for two who bring it at the same time.
  const used = await tx.credential.updateMany({
    where: {
      tenantId: stateId(),
      personId: credential.personId,
      totpCounter: credential.totpCounter,
    },
    data: { totpCounter: counter },
  })
  if (used.count === 0) throw refused
}
