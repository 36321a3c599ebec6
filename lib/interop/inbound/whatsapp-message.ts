import { z } from 'zod'
import type { InboundKind, InboundMessage } from '@/lib/platform/inbound/inbound-message'

const text = z.string().optional().catch(undefined)
const Media = z
  .looseObject({ id: z.string().min(1).max(200), caption: text, mime_type: text, filename: text })
  .optional()
  .catch(undefined)
const Chosen = z.looseObject({ id: text, title: text }).optional().catch(undefined)

const Message = z.looseObject({
  id: z.string().min(1).max(500),
  from: z.string().min(3).max(30),
  timestamp: z.string().regex(/^\d{1,12}$/),
  type: z.string(),
  text: z.looseObject({ body: z.string() }).optional().catch(undefined),
  image: Media,
  video: Media,
  document: Media,
  location: z
    .looseObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: text,
      address: text,
    })
    .optional()
    .catch(undefined),
  button: z.looseObject({ text, payload: text }).optional().catch(undefined),
  interactive: z
    .looseObject({ button_reply: Chosen, list_reply: Chosen })
    .optional()
    .catch(undefined),
})
type Message = z.output<typeof Message>

/** What Meta posts: messages, and notices of delivery, which are left out here. */
const Posted = z.looseObject({
  entry: z.array(
    z.looseObject({
      changes: z.array(
        z.looseObject({
          value: z.looseObject({
            metadata: z.looseObject({ display_phone_number: z.string().min(3).max(30) }),
            contacts: z
              .array(
                z.looseObject({
                  wa_id: text,
                  profile: z.looseObject({ name: z.string() }).optional().catch(undefined),
                }),
              )
              .optional()
              .catch(undefined),
            messages: z.array(z.unknown()).optional(),
          }),
        }),
      ),
    }),
  ),
})

type Read = {
  message: z.input<typeof InboundMessage>
  /** Ids of its pictures. */
  pictures: string[]
}

/** The messages in a post of Meta’s Cloud API, and those of them that cannot be read at all. */
export function whatsAppMessages(posted: unknown): { messages: Read[]; unreadable: unknown[] } {
  const read = Posted.safeParse(posted)
  if (!read.success) return { messages: [], unreadable: isNews(posted) ? [] : [posted] }
  const found: ReturnType<typeof whatsAppMessages> = { messages: [], unreadable: [] }
  const values = read.data.entry.flatMap(({ changes }) => changes.map(({ value }) => value))
  for (const { metadata, contacts = [], messages = [] } of values) {
    for (const one of messages) {
      const { data } = Message.safeParse(one)
      const contact = contacts.find(({ wa_id }) => wa_id === data?.from)
      const name = contact?.profile?.name ?? ''
      if (data) found.messages.push(readMessage(data, metadata.display_phone_number, name))
      else found.unreadable.push(one)
    }
  }
  return found
}

// Changes of a template or of the account, and whatever holds no messages, are nobody’s words.
const isNews = (posted: unknown) => !JSON.stringify(posted ?? null).includes('"messages":[')

function readMessage(read: Message, to: string, name: string): Read {
  const { id, from, timestamp, location } = read
  const picture = pictureOf(read)
  const chosen = chosenIn(read)
  const words = read.text?.body ?? captionOf(read) ?? chosen?.label ?? ''
  const kind = kindOf(read)
  const file = !picture && (read.document ?? read.video)
  return {
    message: {
      ...{ channel: 'WHATSAPP' as const, id, from, to, name: name.slice(0, 100), kind },
      ...{ text: words.slice(0, 20_000), at: new Date(Number(timestamp) * 1000) },
      ...(location && { location: placeIn(location) }),
      ...(chosen?.id && { choice: chosen.id.slice(0, 300) }),
      ...(file && { leftOut: [(file.filename ?? read.type).slice(0, 100)] }),
    },
    pictures: picture ? [picture.id] : [],
  }
}

/** A photograph, sent as such or as a file. */
const pictureOf = ({ image, document }: Message) =>
  image ?? (/^image\/(?!svg)/i.test(document?.mime_type ?? '') ? document : undefined)

const captionOf = ({ image, video, document }: Message) =>
  image?.caption ?? video?.caption ?? document?.caption

function chosenIn({ button, interactive }: Message) {
  const { button_reply, list_reply } = interactive ?? {}
  const reply = button_reply ?? list_reply
  if (reply) return { id: reply.id, label: reply.title }
  return button && { id: button.payload, label: button.text }
}

const kinds: Readonly<Record<string, InboundKind>> = {
  ...{ text: 'text', image: 'text', location: 'text', button: 'text', interactive: 'text' },
  ...{ audio: 'voice', voice: 'voice', video: 'video', document: 'document', sticker: 'sticker' },
  ...{ contacts: 'contact', reaction: 'reaction', edit: 'edited', revoke: 'deleted' },
  // The sender changed their number or their keys: nothing was said.
  ...{ system: 'notice', ephemeral: 'notice' },
}

function kindOf(read: Message): InboundKind {
  const kind = kinds[read.type] ?? 'unsupported'
  const isRead = read.text ?? pictureOf(read) ?? read.location ?? chosenIn(read)
  if (kind === 'text') return isRead ? 'text' : 'unsupported'
  return kind === 'document' && pictureOf(read) ? 'text' : kind
}

function placeIn({ latitude, longitude, name, address }: NonNullable<Message['location']>) {
  const called = [name, address].filter(Boolean).join(', ').slice(0, 200)
  return { latitude, longitude, ...(called && { name: called }) }
}
