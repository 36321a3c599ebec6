import { z } from 'zod'

const Media = z.object({ id: z.string().min(1).max(200), caption: z.string().optional() })

const Message = z.looseObject({
  id: z.string().min(1).max(500),
  from: z.string().min(3).max(30),
  timestamp: z.string().regex(/^\d{1,12}$/),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  image: Media.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  button: z.object({ text: z.string() }).optional(),
})

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
                  wa_id: z.string().optional(),
                  profile: z.looseObject({ name: z.string() }).optional(),
                }),
              )
              .optional(),
            messages: z.array(z.unknown()).optional(),
          }),
        }),
      ),
    }),
  ),
})

/** The messages in a post of Meta’s Cloud API, with the ids of their pictures; kinds we cannot read are left out. */
export function whatsAppMessages(posted: unknown) {
  const read = Posted.safeParse(posted)
  if (!read.success) return []
  const values = read.data.entry.flatMap(({ changes }) => changes.map(({ value }) => value))
  return values.flatMap(({ metadata, contacts = [], messages = [] }) =>
    messages.flatMap((one) => {
      const { data } = Message.safeParse(one)
      if (!data) return []
      const contact = contacts.find(({ wa_id }) => wa_id === data.from)
      return [messageOf(data, metadata.display_phone_number, contact?.profile?.name ?? '')]
    }),
  )
}

function messageOf(read: z.output<typeof Message>, to: string, name: string) {
  const { id, from, timestamp, text, image, location, button } = read
  const said = text?.body ?? image?.caption ?? button?.text ?? ''
  return {
    message: {
      ...{ channel: 'WHATSAPP' as const, id, from, to, name: name.slice(0, 100) },
      ...{ text: said.slice(0, 20_000), at: new Date(Number(timestamp) * 1000) },
      ...(location && { location: pick(location) }),
    },
    pictures: image ? [image.id] : [],
  }
}

const pick = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude,
  longitude,
})
