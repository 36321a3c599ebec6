import type { Actor } from '@/lib/platform/access/actor'
import { maskEmail } from '@/lib/platform/encryption/email'
import { maskMobile, normaliseMobile } from '@/lib/platform/encryption/mobile'
import { emailIndex, mobileIndex, sealed } from '@/lib/platform/encryption/personal'
import type { InboundChannel, InboundMessage } from '@/lib/platform/inbound/inbound-message'
import type { Transaction } from '@/lib/platform/operations/transaction'

/** Whoever writes, as the database may keep them. */
export type Sender = {
  channel: InboundChannel
  /** Finds them again by equality. */
  index: string
  cipher: string
  masked: string
  name: string
  /** Ten digits, where it is an Indian number. */
  mobile?: string | undefined
  email?: string | undefined
}

/** Who wrote a message. */
export async function senderOf(
  tx: Transaction,
  { stateId }: Actor,
  { channel, from, name }: InboundMessage,
): Promise<Sender> {
  const mail = channel === 'EMAIL'
  const mobile = mail ? undefined : normaliseMobile(`+${from}`)
  return {
    channel,
    index: mail ? emailIndex(stateId, from) : mobileIndex(stateId, mobile ?? from),
    cipher: await sealed(tx, stateId, mail ? 'email' : 'mobile', from),
    masked: mail ? maskEmail(from) : maskMobile(mobile ?? ''),
    name,
    mobile,
    email: mail ? from : undefined,
  }
}
