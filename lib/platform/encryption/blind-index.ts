import { createHmac } from 'node:crypto'
import { normaliseEmail } from './email'
import type { NamedKey } from './key-ring'
import { normaliseMobile } from './mobile'

// Identity numbers are typed with or without spaces and hyphens, in either case.
const normaliseNumber = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const canonical = (text: string) =>
  text.includes('@') ? normaliseEmail(text) : (normaliseMobile(text) ?? normaliseNumber(text))

/** Finds an encrypted value by equality: HMAC-SHA256 of its normal form, per tenant and field. */
export const blindIndex = (value: string, { key }: NamedKey, tenant: string, field: string) =>
  createHmac('sha256', key)
    .update(JSON.stringify([tenant, field, canonical(value)]))
    .digest('base64url')
