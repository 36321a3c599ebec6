import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/infra/env/env'

/** Which of our messages somebody answers. */
export type ReplyReference = { tenantId: string; messageId: string }

/** The Message-ID of a mail of ours, by which an answer to it is known; nobody else can make one. */
export function messageIdOf({ tenantId, messageId }: ReplyReference): string {
  const { hostname } = new URL(env().PUBLIC_URL)
  return `<m.${tokenOf({ tenantId, messageId })}.${tenantId}@${hostname}>`
}

/** An address that leads to the same mailbox and says which message is answered; as it was where it would be too long. */
export function replyAddressOf(mailbox: string, reference: ReplyReference): string {
  const tagged = mailbox.replace('@', `+m-${tokenOf(reference)}@`)
  return tagged.indexOf('@') <= longestLocalPart ? tagged : mailbox
}

const longestLocalPart = 64

/** The message of ours that is answered, out of the Message-IDs in a mail and the address it was sent to, at a ULB. */
export function replyReference(
  references: readonly string[],
  to: string,
  tenantOfAddress: string | undefined,
): ReplyReference | undefined {
  const said = references.join(' ').slice(0, 20_000)
  for (const [, token = '', tenantId = ''] of said.matchAll(inMessageId)) {
    const found = readToken(tenantId, token)
    if (found) return found
  }
  const [, token] = inAddress.exec(to) ?? []
  return token && tenantOfAddress ? readToken(tenantOfAddress, token.toLowerCase()) : undefined
}

// A UUID in 25 letters, and 80 bits of what only we can sign.
const inMessageId = /<?m\.([\da-z]{41})\.([a-z][a-z\d.-]{1,59})@/g
const inAddress = /\+m-([\da-z]{41})@/i

const tokenOf = ({ tenantId, messageId }: ReplyReference): string => {
  const id = BigInt(`0x${messageId.replaceAll('-', '')}`)
    .toString(36)
    .padStart(25, '0')
  return id + signatureOf(tenantId, id)
}

function readToken(tenantId: string, token: string): ReplyReference | undefined {
  const id = token.slice(0, 25)
  const expected = Buffer.from(signatureOf(tenantId, id))
  if (!timingSafeEqual(expected, Buffer.from(token.slice(25)))) return undefined
  const number = [...id].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
  const hex = number.toString(16).padStart(32, '0')
  if (hex.length > 32) return undefined
  return { tenantId, messageId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}

const signatureOf = (tenantId: string, id: string): string => {
  const signed = createHmac('sha256', env().LINK_SECRET).update(`reply ${tenantId} ${id}`).digest()
  return BigInt(`0x${signed.subarray(0, 10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')
    .slice(-16)
}
