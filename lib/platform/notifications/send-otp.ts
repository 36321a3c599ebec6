import type { Transaction } from '@/lib/infra/database/database'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { maskMobile } from '../encryption/mobile'
import { sealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import { post } from './notifications'

/** Sends a one-time password. It belongs to no person: who asked may not be one yet. */
export async function sendOtp(
  tx: Transaction,
  { mobile, otp, language, now }: { mobile: string; otp: string; language: Language; now: Date },
): Promise<void> {
  const message = {
    tenantId: stateId(),
    personId: null,
    channel: 'SMS',
    template: 'otp',
    language,
    toCipher: await sealed(tx, stateId(), 'mobile', mobile),
    toMasked: maskMobile(mobile),
    body: translator(language, 'notices')('otp', { otp }),
  } as const
  await post(tx, message, now)
}
