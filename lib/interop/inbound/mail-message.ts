import { z } from 'zod'
import type { InboundMessage } from '@/lib/platform/inbound/inbound-message'

const Person = z.looseObject({ Email: z.email().max(254), Name: z.string().optional() })

/** A mail as inbound-parse services post it; these names are Postmark’s. */
const Mail = z.looseObject({
  MessageID: z.string().min(1).max(500),
  FromFull: Person,
  OriginalRecipient: z.string().min(3).max(254),
  Subject: z.string().optional(),
  TextBody: z.string().optional(),
  StrippedTextReply: z.string().optional(),
  Date: z.string().optional(),
  Headers: z.array(z.looseObject({ Name: z.string(), Value: z.string() })).optional(),
  Attachments: z
    .array(z.looseObject({ Name: z.string(), ContentType: z.string(), Content: z.string() }))
    .optional(),
})

/** The message in a mail; undefined for one that a machine sent, which nobody must answer. Throws ZodError. */
export function mailMessage(
  posted: unknown,
  now: Date,
): z.input<typeof InboundMessage> | undefined {
  const mail = Mail.parse(posted)
  if (isAutomatic(mail)) return undefined
  const { MessageID: id, FromFull: from, OriginalRecipient: to, Subject: subject = '' } = mail
  const sent = new Date(mail.Date ?? '')
  const pictures = (mail.Attachments ?? []).filter(({ ContentType }) =>
    /^image\//.test(ContentType),
  )
  const answering = /^\s*(re|aw|sv|उत्तर)\s*:/i.test(subject)
  const words = mail.StrippedTextReply || unquoted(mail.TextBody ?? '')
  return {
    ...{ channel: 'EMAIL', id, from: from.Email, to, name: (from.Name ?? '').slice(0, 100) },
    text: (answering ? words : `${subject}\n${words}`).trim().slice(0, 20_000),
    at: Number.isNaN(sent.getTime()) ? now : sent,
    media: pictures.slice(0, 5).map(({ Name, Content }) => ({
      name: Name.slice(0, 255),
      content: Content,
    })),
  }
}

// Two machines that answer each other never stop.
function isAutomatic({ FromFull, Headers = [] }: z.output<typeof Mail>): boolean {
  const header = (name: string) =>
    Headers.find(({ Name }) => Name.toLowerCase() === name)?.Value.toLowerCase()
  return (
    /^(mailer-daemon|postmaster|no-?reply|bounces?)\b/i.test(FromFull.Email) ||
    (header('auto-submitted') ?? 'no') !== 'no' ||
    /^(bulk|list|junk)/.test(header('precedence') ?? '')
  )
}

/** What somebody wrote, without the mail they answer and without their signature. */
function unquoted(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex((line) => /^(-- ?$|On .+ wrote:$|_{10,}$)/.test(line))
  const own = end === -1 ? lines : lines.slice(0, end)
  return own.filter((line) => !line.startsWith('>')).join('\n')
}
