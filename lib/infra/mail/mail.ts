import { KnownError } from '@/lib/infra/errors/known-error'
/** One message to one person. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** `<…@…>`, by which an answer names it; drawn where it is left out. */
  readonly messageId?: string | undefined
  /** Where answers go, where that is not the sender. */
  readonly replyTo?: string | undefined
  readonly attachments?: readonly {
    readonly name: string
    readonly contentType: string
    readonly bytes: Uint8Array
  }[]
}

/** A way to send mail; resolves when the server has taken the message over. */
export type MailChannel = {
  send(mail: Mail): Promise<{ readonly reference: string }>
  /** Throws with the reason when the server does not answer or refuses the log-in. */
  health(): Promise<void>
  close(): void
}

/** The mail was not taken; `permanent` means that trying again will not help. */
export class MailNotSent extends KnownError {
  static override readonly kind = 'mail-not-sent'
  constructor(
    readonly permanent: boolean,
    reason: string,
  ) {
    super(`Mail not sent: ${reason}`)
    this.name = 'MailNotSent'
  }
}
