import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { needsSecondFactor } from '../access/roles'
import { NotFound } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { operation } from '../operations/operation'
import { checkTotp } from './check-totp'
import { openSession } from './open-session'
import { postingsInForce } from './postings-in-force'
import { SignedIn } from './signed-in'
import { allowAttempt } from './throttle'

/** Goes on in another of the employee's postings: a new session there, and the present one ends. */
export const actInPosting = operation({
  name: 'identity.act-in-posting',
  summary: 'Go on in another of your postings',
  permission: 'signed-in',
  acts: 'as-system',
  input: z.object({
    posting: z.uuid(),
    totp: z
      .string()
      .trim()
      .max(10)
      .optional()
      .describe('When the posting asks for a second factor and the present one did not'),
  }),
  output: SignedIn,
  api: { method: 'post', path: '/auth/posting' },
  answers: 'secret',
  async run({ actor, input, tx, now, about }) {
    if (actor.kind !== 'officer' && actor.kind !== 'state') throw new NotFound('posting')
    const personId = actor.personId ?? ''
    const posting = (await postingsInForce(tx, personId, now)).find(
      ({ id }) => id === input.posting,
    )
    if (!posting) throw new NotFound('posting')

    await actAsSystem(tx, stateId())
    const person = await tx.person.findUniqueOrThrow({
      where: { tenantId_id: { tenantId: stateId(), id: personId } },
      include: { credential: true },
    })
    if (needsSecondFactor(posting.roles) && !needsSecondFactor(actor.roles)) {
      await allowAttempt(`posting:${personId}`, { attempts: 8, minutes: 15 }, now)
      await checkTotp(tx, person.credential, input.totp, now)
    }
    const left = await tx.session.update({
      where: { id: actor.sessionId ?? '' },
      data: { revokedAt: now },
    })
    about(posting.id)
    const kind = posting.tenantId === stateId() ? 'STATE' : 'OFFICER'
    const channel = left.channel === 'API' ? 'API' : 'WEB'
    return openSession(tx, {
      person,
      kind,
      posting,
      channel,
      device: left.device ?? undefined,
      now,
    })
  },
})
