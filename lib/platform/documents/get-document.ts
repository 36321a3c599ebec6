import { z } from 'zod'
import { env } from '@/lib/infra/env/env'
import type { Language } from '../language/language'
import { query } from '../operations/operation'
import { documentUrl } from './document-url'
import { paperInSight } from './paper-in-sight'
import { verifyUrl } from './qr'
import { standingOf } from './standing'

/** What a paper is and whether it still holds, with links to its PDF that are good for five minutes. */
export const getDocument = query({
  name: 'documents.get',
  summary: 'Read an issued paper',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), id: z.uuid() }),
  output: z.object({
    id: z.uuid(),
    kind: z.string(),
    number: z.string(),
    issuedAt: z.date(),
    standing: z.enum(['good', 'expired', 'suspended', 'cancelled']),
    /** What its QR says: the address that checks it. */
    check: z.string(),
    pdf: z.object({ en: z.string(), hi: z.string() }),
  }),
  api: { method: 'get', path: '/documents/{id}' },
  async run({ actor, input: { id }, tx, now }) {
    const { tenantId: tenant } = actor
    const document = await paperInSight(tx, actor, id)
    const { kind, serial, issuedAt, code } = document
    const site = env().PUBLIC_URL
    const pdf = (language: Language) => `${site}${documentUrl({ tenant, id, language }, now)}`
    return {
      id,
      kind,
      number: serial,
      issuedAt,
      standing: (await standingOf(tx, document, now)).is,
      check: verifyUrl(site, code),
      pdf: { en: pdf('en'), hi: pdf('hi') },
    }
  },
})
