import { z } from 'zod'
import type { InboundMessage } from '@/lib/platform/inbound/inbound-message'
import { photographsOf } from './mail/attached'
import { automaticOf } from './mail/automatic'
import { htmlText } from './mail/html-text'
import { ownWords } from './mail/own-words'

// A field that is not what it should be is as one that is not there: the rest of the mail counts.
const text = z.string().nullish().catch(undefined)
const Person = z.looseObject({ Email: z.string().max(254), Name: text })

/** A mail as inbound-parse services post it; these names are Postmark’s. */
const Mail = z.looseObject({
  MessageID: z.string().min(1).max(500),
  FromFull: Person,
  OriginalRecipient: text,
  To: text,
  ToFull: z.array(Person).nullish().catch(undefined),
  Subject: text,
  TextBody: text,
  HtmlBody: text,
  StrippedTextReply: text,
  Date: text,
  Headers: z
    .array(z.looseObject({ Name: z.string(), Value: z.string() }))
    .nullish()
    .catch(undefined),
  Attachments: z
    .array(
      z.looseObject({
        Name: z.string(),
        ContentType: z.string(),
        Content: z.string(),
        ContentID: text,
      }),
    )
    .nullish()
    .catch(undefined),
})
type Mail = z.output<typeof Mail>

/** The message in a mail, its kind said where a machine sent it. Throws ZodError. */
export function mailMessage(posted: unknown, now: Date): z.input<typeof InboundMessage> {
  const mail = Mail.parse(posted)
  const { MessageID: id, FromFull: from } = mail
  const subject = (mail.Subject ?? '').replace(/\s+/g, ' ').trim()
  const header = headersOf(mail)
  const sent = new Date(mail.Date ?? '')
  const words = wordsOf(mail)
  return {
    ...{ channel: 'EMAIL', id, from: from.Email, to: recipientOf(mail) },
    name: (from.Name ?? '').slice(0, 100),
    text: (isAnswer(subject, header) ? words : `${subject}\n${words}`).trim().slice(0, 20_000),
    at: Number.isNaN(sent.getTime()) ? now : sent,
    kind: automaticOf({ from: from.Email, subject, header }) ?? 'text',
    references: referencesIn(header),
    ...photographsOf(mail.Attachments ?? []),
  }
}

type Header = (name: string) => string | undefined

const headersOf =
  ({ Headers }: Mail): Header =>
  (name) =>
    Headers?.find(({ Name }) => Name.toLowerCase() === name)?.Value

const wordsOf = ({ StrippedTextReply, TextBody, HtmlBody }: Mail): string => {
  const plain = [StrippedTextReply, TextBody].find((one) => one?.trim())
  return ownWords(plain ?? htmlText(HtmlBody ?? ''))
}

/** Who was written to: as the service received it, with the tag that says which message is answered. */
function recipientOf({ OriginalRecipient, ToFull, To }: Mail): string {
  if (OriginalRecipient?.trim()) return OriginalRecipient
  return ToFull?.[0]?.Email ?? /[^\s<>,"]+@[^\s<>,"]+/.exec(To ?? '')?.[0] ?? ''
}

const answered = /^\s*((re|aw|sv|antw|ref|उत्तर|जवाब|प्रति|पुनः)\s*(\[\d+\])?\s*[::]\s*)+/i

const isAnswer = (subject: string, header: Header) =>
  answered.test(subject) || header('in-reply-to') !== undefined

function referencesIn(header: Header): string[] {
  const said = `${header('in-reply-to') ?? ''} ${header('references') ?? ''}`
  return (said.match(/<[^<>\s]{3,900}>/g) ?? []).slice(0, 40)
}
