import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { admittedBy } from './document-url'
import type { IssuedDocument } from './issue'
import { paperInSight } from './paper-in-sight'
import { standingOf } from './standing'

const Printing = z.object({
  ulb: z.string().max(60),
  id: z.uuid(),
  token: z.string().max(2_000).default('').describe('A signed link, when the reader came by one'),
  counts: z.boolean().default(true).describe('Whether this is a print, or a look at the headers'),
})
type Printing = z.output<typeof Printing>

/** What an issued paper says and how it is printed now, for whoever holds a signed link to it or may see its file. */
export const printDocument = query({
  name: 'documents.print',
  summary: 'Print an issued paper',
  permission: 'public',
  acts: 'as-system',
  input: Printing,
  output: z.object({
    kind: z.string(),
    serial: z.string(),
    content: z.unknown(),
    code: z.string(),
    standing: z.unknown().describe('What has become of it since'),
    duplicate: z.boolean(),
  }),
  file: '/api/documents/[tenant]/[id]',
  async run({ actor, input, tx, now }) {
    const document = await openedBy(tx, actor, input, now)
    const standing = await standingOf(tx, document, now)
    const before = input.counts ? await countPrint(tx, document) : document.printed
    const { kind, serial, content, code } = document
    return { kind, serial, content, code, standing, duplicate: before > 0 }
  },
})

async function openedBy(
  tx: Transaction,
  actor: Actor,
  { id, token }: Printing,
  now: Date,
): Promise<IssuedDocument> {
  const { tenantId } = actor
  const admitted = admittedBy(token, { tenant: tenantId, id }, now)
  if (typeof admitted === 'object' && admitted.person !== actor.personId)
    throw new NotFound('document')
  if (admitted !== 'anybody') return paperInSight(tx, actor, id)
  // The link, which we signed, is what admits.
  await actAsSystem(tx, tenantId)
  const document = await tx.issuedDocument.findUnique({ where: { tenantId_id: { tenantId, id } } })
  if (!document) throw new NotFound('document')
  return document
}

/** How often it was printed before. Who only reads, leaves the count as it is. */
async function countPrint(
  tx: Transaction,
  { tenantId, id, printed }: IssuedDocument,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ printed: number }[]>`
    UPDATE issued_document SET printed = printed + 1 WHERE tenant_id = ${tenantId} AND id = ${id}::uuid RETURNING printed`
  return row ? row.printed - 1 : printed
}
