import { KnownError } from '@/lib/infra/errors/known-error'
/** One text message under a template registered with the DLT operator (TRAI, India). */
type Sms = {
  /** Ten digits. */
  readonly to: string
  readonly text: string
  readonly templateId: string
}

/** A way to send text messages; resolves when the provider has taken the message over. */
export type SmsChannel = {
  send(sms: Sms): Promise<{ readonly reference?: string }>
}

/** The message was not taken; `permanent` means that trying again will not help. */
export class SmsNotSent extends KnownError {
  static override readonly kind = 'sms-not-sent'
  constructor(
    readonly permanent: boolean,
    reason: string,
  ) {
    super(`SMS not sent: ${reason}`)
    this.name = 'SmsNotSent'
  }
}
