import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import type { Transaction } from '@/lib/infra/database/database'
import { needsSecondFactor } from '../access/roles'
import { Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { operation } from '../operations/operation'
import { checkTotp } from './check-totp'
import { verifyPassword } from './credentials/password'
import { openSession } from './open-session'
import { postingsInForce } from './postings-in-force'
import { SignedIn } from './signed-in'
import { allowAttempt, forgiveAttempts } from './throttle'
import { TypedCode } from '../language/typed'

const refused = () => new Refusal('wrong-credentials')

/** An employee signs in with a password, and a TOTP code where their roles ask for one. All failures look alike. */
export const signInByPassword = operation({
  name: 'identity.sign-in-by-password',
  summary: 'Sign in as an employee',
  permission: 'public',
  acts: 'as-system',
  input: z.object({
    userName: z.string().trim().toLowerCase().min(1).max(80),
    password: z.string().min(1).max(200),
    totp: z.union([z.literal(''), TypedCode]).optional(),
    posting: z.uuid().optional(),
    channel: z.enum(['WEB', 'API']).default('API'),
    device: z.string().max(400).optional(),
  }),
  output: SignedIn,
  api: { method: 'post', path: '/auth/employee-token' },
  answers: 'secret',
  async run({ input, tx, now, about }) {
    const throttled = `password:${input.userName}`
    await allowAttempt(throttled, { attempts: 8, minutes: 15 }, now)
    await actAsSystem(tx, stateId())
    const person = await tx.person.findUnique({
      where: { tenantId_userName: { tenantId: stateId(), userName: input.userName } },
      include: { credential: true },
    })
    if (!(await verifyPassword(person?.credential?.passwordHash, input.password)) || !person)
      throw refused()

    const posting = await postingOf(tx, person.id, input.posting, now)
    if (needsSecondFactor(posting.roles)) await checkTotp(tx, person.credential, input.totp, now)
    await forgiveAttempts(throttled)
    about(person.id)
    const kind = posting.tenantId === stateId() ? 'STATE' : 'OFFICER'
    return openSession(tx, {
      person,
      kind,
      posting,
      channel: input.channel,
      device: input.device,
      now,
    })
  },
})

/** The posting the employee acts in: the one asked for, else the newest that is in force. */
async function postingOf(tx: Transaction, personId: string, wanted: string | undefined, now: Date) {
  const postings = await postingsInForce(tx, personId, now)
  const posting = wanted ? postings.find(({ id }) => id === wanted) : postings[0]
  if (!posting) throw refused()
  return posting
}
