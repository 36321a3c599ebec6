import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { env } from '@/lib/infra/env/env'
import { maskMobile } from '../encryption/mobile'
import { mobileIndex, sealed } from '../encryption/personal'
import { operation } from '../operations/operation'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { sendOtp } from '../notifications/send-otp'
import { hashOtp, newOtp } from './credentials/credentials'
import { Mobile } from './mobile'
import { allowAttempt } from './throttle'

const lifetime = 5 * 60_000

/** Sends a one-time password to a mobile. Known and unknown numbers are answered alike. */
export const requestOtp = operation({
  name: 'identity.request-otp',
  summary: 'Send a one-time password to a mobile number',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ mobile: Mobile, language: z.enum(['en', 'hi']).default('hi') }),
  output: z.object({
    challenge: z.uuid(),
    mobile: z.string().describe('The number, masked'),
    demonstrationCode: z
      .string()
      .optional()
      .describe('Only in the demonstration, which sends no messages'),
  }),
  api: { method: 'post', path: '/auth/otp' },
  answers: 'secret',
  async run({ input, tx, now }) {
    await allowAttempt(
      `otp-sent:${mobileIndex(stateId(), input.mobile)}`,
      { attempts: 5, minutes: 30 },
      now,
    )
    await actAsSystem(tx, stateId())
    const challenge = uuidv7(now)
    const otp = newOtp()
    await tx.otpChallenge.create({
      data: {
        id: challenge,
        purpose: 'sign-in',
        mobileIndex: mobileIndex(stateId(), input.mobile),
        mobileCipher: await sealed(tx, stateId(), 'mobile', input.mobile),
        otpHash: hashOtp(env().LINK_SECRET, challenge, otp),
        expiresAt: new Date(now.getTime() + lifetime),
      },
    })
    await sendOtp(tx, { mobile: input.mobile, otp, language: input.language, now })
    const shown = env().APP_MODE === 'demonstration' ? { demonstrationCode: otp } : {}
    return { challenge, mobile: maskMobile(input.mobile), ...shown }
  },
})
