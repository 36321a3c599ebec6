import { clock } from '@/lib/infra/clock/clock'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { log } from '@/lib/infra/log/log'
import { maskEmail } from '../encryption/email'
import { maskMobile, normaliseMobile } from '../encryption/mobile'
import { openSealed, sealed } from '../encryption/personal'
import { bytesOf } from '../files/posted-file'
import { hashToken } from '../identity/credentials/credentials'
import { InvalidInput, Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { comparable, InboundMessage, type InboundChannel } from './inbound-message'

/**
 * What became of a message: written down only, taken in, left alone for a reason, could not be taken in, given to the
 * helpline, seen by an officer.
 */
type ReceivedStatus = 'RECEIVED' | 'HANDLED' | 'IGNORED' | 'FAILED' | 'HANDED' | 'SETTLED'

/** Why a message began nothing, besides its kind. */
export type WhyNot =
  'own-address' | 'other-sender' | 'too-many' | 'unreadable' | 'not-understood' | 'error'

/** What became of a message that nobody needs to look at, or of one that somebody should. */
export type Settlement = {
  status: Exclude<ReceivedStatus, 'RECEIVED' | 'HANDED' | 'SETTLED'>
  why?: string | undefined
  number?: string | undefined
  leftOut?: readonly string[] | undefined
}

const asSystem = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

/**
 * Writes a message down before anything is made of it, with its pictures. Gives whether it still waits to be taken in: the
 * network may post it again, and while another takes it in it counts as taken.
 */
export const keepReceived = (
  tenantId: string,
  message: InboundMessage,
  now: Date,
): Promise<{ waits: boolean }> =>
  asSystem(tenantId, async (tx) => {
    const { channel, id, from, name, text, kind, media, leftOut, ...content } = message
    const address = comparable(channel, from)
    const cipher = await sealed(tx, stateId(), fieldOf(channel), address)
    // Some networks write the sender into the id.
    const kept = { ...content, idCipher: await sealed(tx, stateId(), 'message-id', id) }
    const rows = await tx.$queryRaw<{ id: string; fresh: boolean; status: ReceivedStatus }[]>`
      INSERT INTO inbound_message (tenant_id, channel, id_hash, taken_at, status, kind, from_cipher, from_masked, name, text,
        content, left_out)
      VALUES (${tenantId}, ${channel}, ${hashToken(id)}, ${now}::timestamptz, 'RECEIVED', ${kind}, ${cipher},
        ${maskedSender(channel, address)}, ${name}, ${text}, ${JSON.stringify(kept)}::jsonb, ${[...leftOut]}::text[])
      ON CONFLICT (tenant_id, channel, id_hash) DO UPDATE SET attempts = inbound_message.attempts + 1
      RETURNING id, attempts = 0 AS fresh, status`
    const [row] = rows
    if (!row) throw new Error('The message was not written down')
    if (row.fresh && media.length > 0)
      await tx.inboundMedia.createMany({
        data: media.map((file, position) => ({
          ...{ tenantId, messageId: row.id, position, name: file.name },
          bytes: Buffer.from(bytesOf(file)),
        })),
      })
    return { waits: row.status === 'RECEIVED' || row.status === 'FAILED' }
  })

/** Writes down what came of it, in a transaction of its own: what failed was rolled back. */
export const settleReceived = (
  tenantId: string,
  message: Pick<InboundMessage, 'channel' | 'id'>,
  settlement: Settlement,
  now: Date,
): Promise<void> =>
  asSystem(tenantId, (tx) => settle(tx, tenantId, message, settlement, now, ['RECEIVED', 'FAILED']))

/** Writes down that a message could not be taken in, and why, in a transaction of its own. */
export function settleFailed(
  tenantId: string,
  message: Pick<InboundMessage, 'channel' | 'id'>,
  error: unknown,
): Promise<void> {
  const understood = InvalidInput.is(error) || Refusal.is(error)
  if (!understood) log().error({ err: error }, 'a message could not be taken in')
  const why = understood ? 'not-understood' : 'error'
  return settleReceived(tenantId, message, { status: 'FAILED', why }, clock.now())
}

/** Writes down what came of a message, in the transaction in which it came. */
export async function settle(
  tx: Transaction,
  tenantId: string,
  { channel, id }: Pick<InboundMessage, 'channel' | 'id'>,
  { status, why, number, leftOut }: Settlement,
  now: Date,
  from: readonly ReceivedStatus[] = ['HANDLED'],
): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE inbound_message SET status = ${status}, why = ${why ?? null}, number = ${number ?? null},
      left_out = coalesce(${leftOut ? [...leftOut] : null}::text[], left_out), settled_at = ${now}::timestamptz
    WHERE tenant_id = ${tenantId} AND channel = ${channel} AND id_hash = ${hashToken(id)}
      AND status = ANY(${[...from]}::text[])
    RETURNING id`
  // What was made of the pictures is kept where it belongs.
  const [row] = rows
  if (row && status !== 'FAILED')
    await tx.inboundMedia.deleteMany({ where: { tenantId, messageId: row.id } })
}

/** A message again, as it was received, with its pictures. */
export async function receivedAgain(
  tx: Transaction,
  tenantId: string,
  messageId: string,
): Promise<InboundMessage | undefined> {
  const row = await tx.inboundMessage.findUnique({
    where: { tenantId_id: { tenantId, id: messageId } },
    include: { media: { orderBy: { position: 'asc' } } },
  })
  if (!row?.fromCipher || !row.content) return undefined
  const channel = row.channel as InboundChannel
  const from = await openSealed(tx, stateId(), fieldOf(channel), row.fromCipher)
  const { name, text, kind, leftOut } = row
  const media = row.media.map((file) => ({ name: file.name, content: new Uint8Array(file.bytes) }))
  const { idCipher, ...content } = row.content as { idCipher: string }
  const id = await openSealed(tx, stateId(), 'message-id', idCipher)
  const read = InboundMessage.safeParse({
    ...content,
    ...{ id, channel, from, name, text, kind, leftOut, media },
  })
  return read.data
}

/** A post that holds no message we can read, as the text it was: for the list alone. */
export const keepUnreadable = (
  tenantId: string,
  channel: InboundChannel,
  posted: string,
  now: Date,
): Promise<void> =>
  asSystem(tenantId, async (tx) => {
    const text = posted.replace(/\0|\p{Surrogate}/gu, '').slice(0, 20_000)
    await tx.$executeRaw`
      INSERT INTO inbound_message (tenant_id, channel, id_hash, taken_at, status, why, kind, text, settled_at)
      VALUES (${tenantId}, ${channel}, ${hashToken(`unreadable ${posted}`)}, ${now}::timestamptz, 'FAILED', 'unreadable',
        'unsupported', ${text}, ${now}::timestamptz)
      ON CONFLICT DO NOTHING`
  })

const fieldOf = (channel: InboundChannel) => (channel === 'EMAIL' ? 'email' : 'mobile')
const maskedSender = (channel: InboundChannel, address: string) =>
  channel === 'EMAIL' ? maskEmail(address) : maskMobile(normaliseMobile(`+${address}`) ?? '')
