import { z } from 'zod'
import { isKeepable } from '../dates/dates'
import { PostedFile } from '../files/posted-file'

/** How somebody outside may write to a ULB. */
export const InboundChannel = z.enum(['WHATSAPP', 'EMAIL'])
export type InboundChannel = z.infer<typeof InboundChannel>

// What the database cannot hold: the letter 0, and halves of pairs.
const Text = z.string().transform((text) => text.replace(/\0|\p{Surrogate}/gu, ''))
const Address = Text.pipe(z.string().trim().min(3).max(254))

/** The address as it is compared: an e-mail address in small letters, a number in digits with its country's code. */
export const comparable = (channel: InboundChannel, address: string): string =>
  channel === 'EMAIL' ? address.trim().toLowerCase() : address.replace(/\D/g, '')

/** The address without the tag after `+`, under which the same mailbox is reached. */
export const withoutTag = (channel: InboundChannel, address: string): string =>
  channel === 'EMAIL' ? address.replace(/\+[^@]*@/, '@') : address

/** What was sent. `text` has words, pictures, a place or a choice; of the others only words that came along can be read. */
export const InboundKind = z.enum([
  ...(['text', 'voice', 'video', 'sticker', 'document', 'contact', 'unsupported'] as const),
  ...(['edited', 'deleted', 'reaction', 'notice', 'automatic', 'bounce'] as const),
])
export type InboundKind = z.infer<typeof InboundKind>

/** Kinds that begin nothing and are not answered. */
export const silent: readonly InboundKind[] = ['reaction', 'notice', 'automatic', 'bounce']

/** What somebody outside wrote, whatever network it came over. */
export const InboundMessage = z.object({
  channel: InboundChannel,
  id: Text.pipe(z.string().min(1).max(500)).describe(
    'The network’s own; the same id is one message',
  ),
  from: Address.describe('An e-mail address, or a number with its country’s code'),
  to: Address.describe('The address that was written to'),
  name: Text.pipe(z.string().trim().max(100))
    .default('')
    .describe('What the sender calls themselves'),
  text: Text.pipe(z.string().max(20_000)).default(''),
  at: z.coerce.date().refine(isKeepable),
  location: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: Text.pipe(z.string().max(200)).optional().describe('What the place is called'),
    })
    .optional(),
  kind: InboundKind.default('text'),
  choice: Text.pipe(z.string().max(300))
    .optional()
    .describe('What was chosen by a button or from a list: its id, where it has one'),
  references: z
    .array(Text.pipe(z.string().max(1000)))
    .max(40)
    .default([])
    .describe('Of a mail: the Message-IDs it answers'),
  leftOut: z
    .array(Text.pipe(z.string().max(120)))
    .max(40)
    .default([])
    .describe('Names of files that came along and cannot be taken'),
  media: z.array(PostedFile).max(5).default([]).describe('Pictures; content in base64'),
})
export type InboundMessage = z.output<typeof InboundMessage>
