import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { needsSecondFactor } from '../access/roles'
import { dayAt } from '../dates/dates'
import { openSealed } from '../encryption/personal'
import { Refusal } from '../operations/errors'
import { home } from '../operations/home'
import { operation } from '../operations/operation'
import { verifyPassword } from './credentials/password'
import { verifyTotp } from './credentials/totp'
import { openSession } from './open-session'
import { SignedIn } from './signed-in'
import { allowAttempt, forgiveAttempts } from './throttle'

const refused = () => new Refusal('wrong-credentials')

/** An employee signs in with a password, and a TOTP code where their roles ask for one. All failures look alike. */
export const signInByPassword = operation({
  name: 'identity.sign-in-by-password',
  summary: 'Sign in as an employee',
  permission: 'public',
  input: z.object({
    userName: z.string().trim().toLowerCase().min(1).max(80),
    password: z.string().min(1).max(200),
    totp: z.string().trim().max(10).optional(),
    posting: z.uuid().optional(),
    channel: z.enum(['WEB', 'API']).default('API'),
    device: z.string().max(400).optional(),
  }),
  output: SignedIn,
  api: { method: 'post', path: '/auth/employee-token' },
  async run({ input, tx, now, about }) {
    const throttled = `password:${input.userName}`
    await allowAttempt(throttled, { attempts: 8, minutes: 15 }, now)
    await actAsSystem(tx, home)
    const person = await tx.person.findUnique({
      where: { tenantId_userName: { tenantId: home, userName: input.userName } },
      include: { credential: true },
    })
    if (!(await verifyPassword(person?.credential?.passwordHash, input.password)) || !person) throw refused()

    const posting = await postingOf(tx, person.id, input.posting, now)
    if (needsSecondFactor(posting.roles)) await checkTotp(tx, person.credential, input.totp, now)
    await forgiveAttempts(throttled)
    about(person.id)
    const kind = posting.tenantId === home ? 'STATE' : 'OFFICER'
    return openSession(tx, { person, kind, posting, channel: input.channel, device: input.device, now })
  },
})

/** The posting the employee acts in: the one asked for, else the newest that is in force. */
async function postingOf(tx: Transaction, personId: string, wanted: string | undefined, now: Date) {
  const today = new Date(`${dayAt(now)}T00:00:00Z`)
  const postings = await tx.posting.findMany({
    where: { stateId: home, personId, validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
    orderBy: { validFrom: 'desc' },
  })
  const posting = wanted ? postings.find(({ id }) => id === wanted) : postings[0]
  if (!posting) throw refused()
  return posting
}

type Credential = Prisma.CredentialGetPayload<object> | null

async function checkTotp(tx: Transaction, credential: Credential, code: string | undefined, now: Date) {
  if (!credential?.totpCipher || !code) throw refused()
  const secret = await openSealed(tx, home, 'totp', credential.totpCipher)
  const last = credential.totpCounter === null ? undefined : Number(credential.totpCounter)
  const counter = verifyTotp(secret, code, now, last)
  if (counter === undefined) throw refused()
  // A code is good once, also for two who bring it at the same time.
  const used = await tx.credential.updateMany({
    where: { tenantId: home, personId: credential.personId, totpCounter: credential.totpCounter },
    data: { totpCounter: counter },
  })
  if (used.count === 0) throw refused()
}
