import { z } from 'zod'
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
  at: z.coerce.date(),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  media: z.array(PostedFile).max(5).default([]).describe('Pictures; content in base64'),
})
export type InboundMessage = z.output<typeof InboundMessage>
