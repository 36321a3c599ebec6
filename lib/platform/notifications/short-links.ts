import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { z } from 'zod'
import { Prisma, transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { NotFound } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { query } from '../operations/operation'

/** The longest link in a text message: DLT operators refuse a variable of more than 30 letters. */
export const longestLink = 30

// Without letters that look like others. 7 of them: one guess in two million million meets a given link.
const alphabet = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 7

/** Where short links begin: the address kept for them, or that of the installation. */
const shortBase = () => `${env().SHORT_URL ?? env().PUBLIC_URL}/s/`

/** How long a link in a text message is. */
export const shortLinkLength = () => shortBase().length + codeLength

/**
 * Texts with the addresses of ours in them as short as a text message takes them. The same address has the same code always,
 * and only whoever knows the secret can tell one from the other.
 */
export async function withShortLinks(texts: readonly string[]): Promise<string[]> {
  const made = new Map<string, string>()
  const shortened = texts.map((text) =>
    text.replace(ours(), (link, path: string) => {
      if (link.length <= longestLink) return link
      const code = codeOf(path)
      made.set(code, path)
      return shortBase() + code
    }),
  )
  if (made.size > 0) await keep(made)
  return shortened
}

// A stop after an address belongs to the sentence.
const ours = () => {
  const base = env().PUBLIC_URL.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`${base}(/[^\\s"'<>]*[^\\s"'<>.,;:!?।)])`, 'g')
}

const keep = (made: ReadonlyMap<string, string>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, async (tx) => {
    const now = clock.now()
    const rows = [...made].map(
      ([code, path]) =>
        Prisma.sql`(${stateId()}, ${indexOf(code)}, ${sealPath(code, path)}, ${now}::timestamptz)`,
    )
    await tx.$executeRaw`
      INSERT INTO short_link (tenant_id, code_index, path_cipher, made_at) VALUES ${Prisma.join(rows)}
      ON CONFLICT (tenant_id, code_index) DO UPDATE SET made_at = excluded.made_at`
  })

/** Where a short link leads. Throws NotFound. */
export const openShortLink = query({
  name: 'notifications.open-short-link',
  summary: 'Say where a link in a text message leads',
  permission: 'public',
  input: z.object({ code: z.string().max(40) }),
  output: z.object({ path: z.string() }),
  api: { method: 'get', path: '/short-links/{code}' },
  async run({ input: { code }, tx }) {
    if (code.length !== codeLength || [...code].some((letter) => !alphabet.includes(letter)))
      throw new NotFound('short link')
    const row = await tx.shortLink.findUnique({
      where: { tenantId_codeIndex: { tenantId: stateId(), codeIndex: indexOf(code) } },
    })
    if (!row) throw new NotFound('short link')
    return { path: openPath(code, row.pathCipher) }
  },
})

/** Forgets links that no message has named for 400 days: a year’s licence, and time to renew it. */
export const forgetShortLinks = (now: Date): Promise<unknown> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, (tx) =>
    tx.shortLink.deleteMany({
      where: { tenantId: stateId(), madeAt: { lt: new Date(now.getTime() - 400 * 86_400_000) } },
    }),
  )

const keyed = (purpose: string, text: string) =>
  createHmac('sha256', env().LINK_SECRET).update(`short-link ${purpose} ${text}`).digest()

function codeOf(path: string): string {
  let number = BigInt(`0x${keyed('code', path).toString('hex')}`)
  let code = ''
  for (let at = 0; at < codeLength; at += 1) {
    code += alphabet[Number(number % BigInt(alphabet.length))] ?? ''
    number /= BigInt(alphabet.length)
  }
  return code
}

const indexOf = (code: string) => keyed('index', code).toString('base64url')

// A key for one path alone, so that one nonce is enough; two paths of one code are one in a million million.
const nonceOf = (path: string) => keyed('nonce', path).subarray(0, 12)

function sealPath(code: string, path: string): string {
  const nonce = nonceOf(path)
  const cipher = createCipheriv('aes-256-gcm', keyed('key', code), nonce)
  const sealed = Buffer.concat([cipher.update(path, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

function openPath(code: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const opening = createDecipheriv('aes-256-gcm', keyed('key', code), bytes.subarray(0, 12))
  opening.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8')
}
