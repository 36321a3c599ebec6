import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { operation } from '../operations/operation'
import { stateId } from '../operations/state-id'
import { checkOtp } from './check-otp'
import { findOrRegisterPerson } from './find-or-register-person'
import { openSession } from './open-session'
import { SignedIn } from './signed-in'
import { TypedCode } from '../language/typed'

/** A citizen signs in with the one-time password; someone new is registered. */
export const signInByOtp = operation({
  name: 'identity.sign-in-by-otp',
  summary: 'Sign in with a one-time password',
  permission: 'public',
  acts: 'as-system',
  input: z.object({
    challenge: z.uuid(),
    code: TypedCode,
    name: z.string().trim().max(100).default(''),
    language: z.enum(['en', 'hi']).default('hi'),
    channel: z.enum(['WEB', 'API']).default('API'),
    device: z.string().max(400).optional(),
  }),
  output: SignedIn,
  api: { method: 'post', path: '/auth/token' },
  answers: 'secret',
  async run({ input, tx, now, about }) {
    await actAsSystem(tx, stateId())
    const mobile = await checkOtp(tx, input.challenge, input.code, now)
    const personId = await findOrRegisterPerson(tx, {
      stateId: stateId(),
      mobile,
      name: input.name,
      language: input.language,
    })
    const person = await tx.person.findUniqueOrThrow({
      where: { tenantId_id: { tenantId: stateId(), id: personId } },
    })
    about(personId)
    return openSession(tx, {
      person,
      kind: 'CITIZEN',
      channel: input.channel,
      device: input.device,
      now,
    })
  },
})
