import { createTransport } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import { MailNotSent, type Mail, type MailChannel } from './mail'

/** `url` as `smtp://user:password@host:587` or `smtps://…`; `from` as `Name <address>`. */
export type SmtpSettings = {
  readonly url: string
  readonly from: string
  readonly timeoutMs?: number
}

const oneAddress = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\]+$/

/** Sends through an SMTP server, over a few kept connections. */
export const smtpMail = ({ url, from, timeoutMs = 15_000 }: SmtpSettings): MailChannel => {
  const options = {
    // Given as `url` it would make nodemailer forget all the other options.
    ...parseConnectionUrl(url),
    pool: true as const,
    maxConnections: 3,
    // Left to itself a pool tries a silent server for ever; trying again is the job's to decide.
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A message is what we wrote, never a file or a page that its text happens to name.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const transport = createTransport(options)

  return {
    async send(mail) {
      // A list of addresses would show each reader who the others are.
      if (!oneAddress.test(mail.to)) throw new MailNotSent(true, 'not one address')
      const { messageId } = await transport
        .sendMail(composed(from, mail))
        .catch((error: SmtpError) => {
          throw refused(error)
        })
      return { reference: messageId }
    },
    async health() {
      await transport.verify().catch((error: SmtpError) => {
        throw refused(error)
      })
    },
    close: () => transport.close(),
  }
}

type SmtpError = Error & { readonly responseCode?: number; readonly code?: string }

const composed = (
  from: string,
  { to, subject, text, html, messageId, replyTo, attachments = [] }: Mail,
) => ({
  from,
  to: { name: '', address: to },
  subject,
  text,
  ...(html !== undefined && { html }),
  ...(messageId !== undefined && { messageId }),
  ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
  attachments: attachments.map(({ name, contentType, bytes }) => ({
    filename: name,
    contentType,
    content: Buffer.from(bytes),
  })),
  headers: { 'Auto-Submitted': 'auto-generated' },
})

// The server's own words may hold the address, which no log should; its code says enough. A refused
// log-in (53x) is ours to mend, and the message should still go out when it is.
const refused = ({ responseCode, code }: SmtpError) => {
  const permanent = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  return new MailNotSent(permanent, [code, responseCode].filter(Boolean).join(' ') || 'unknown')
}
