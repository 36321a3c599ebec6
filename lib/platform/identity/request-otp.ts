import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { maskMobile } from '../encryption/mobile'
import { mobileIndex, sealed } from '../encryption/personal'
import type { Source } from '../limits/source'
import { operation } from '../operations/operation'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { sendOtp } from '../notifications/send-otp'
import { allowCode } from './allow-code'
import { hashOtp, newOtp } from './credentials/credentials'
import { Mobile } from './mobile'

const lifetime = 5 * 60_000

/**
 * Sends a one-time password to a mobile. Known and unknown numbers are answered alike. Of a number that is asked for too
 * often nobody is turned away: the answer is about the code that was sent last.
 */
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
  async run({ actor: { from }, input, tx, now }) {
    await actAsSystem(tx, stateId())
    const index = mobileIndex(stateId(), input.mobile)
    const sent = await allowCode(tx, { index, source: from, now })
    const mobile = maskMobile(input.mobile)
    if (sent) return { challenge: await repeat(tx, sent, from, now), mobile }

    const challenge = uuidv7(now)
    const otp = newOtp()
    await tx.otpChallenge.create({
      data: {
        id: challenge,
        purpose: 'sign-in',
        mobileIndex: index,
        mobileCipher: await sealed(tx, stateId(), 'mobile', input.mobile),
        otpHash: hashOtp(env().LINK_SECRET, challenge, otp),
        expiresAt: new Date(now.getTime() + lifetime),
        browser: from?.browser?.id ?? null,
      },
    })
    await sendOtp(tx, { mobile: input.mobile, otp, language: input.language, now })
    const shown = env().APP_MODE === 'demonstration' ? { demonstrationCode: otp } : {}
    return { challenge, mobile, ...shown }
  },
})

type Sent = NonNullable<Awaited<ReturnType<typeof allowCode>>>

// A challenge of this browser's own, so that tries elsewhere do not count here; the code is the one that was sent.
async function repeat(tx: Transaction, sent: Sent, from: Source | undefined, now: Date) {
  const id = uuidv7(now)
  const { purpose, mobileIndex, mobileCipher, otpHash, expiresAt } = sent
  const browser = from?.browser?.id ?? null
  const repeats = sent.repeats ?? sent.id
  await tx.otpChallenge.create({
    data: { id, purpose, mobileIndex, mobileCipher, otpHash, expiresAt, browser, repeats },
  })
  return id
}
