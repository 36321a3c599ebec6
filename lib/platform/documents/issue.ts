import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { uuidv7 } from '../operations/uuid'
import { contentHash } from './content-hash'
import type { Payload } from './payload'
import { sign } from './signed-payload'
import { signingKey } from './signing'

/** A paper that was issued, as the database keeps it. */
export type IssuedDocument = Prisma.IssuedDocumentGetPayload<object>

type Issuing = {
  tenantId: string
  personId: string
  applicationId?: string | null
  entryId?: string
  receiptId?: string
  /** One of the declared kinds, and what it says. */
  paper: { kind: string; content: Prisma.InputJsonObject }
  payload: Omit<Payload, 'facts' | 'tenant'>
}

/** Signs a paper and keeps what it says. The same serial again gives the paper that is there. */
export async function issue(tx: Transaction, issuing: Issuing, now: Date): Promise<IssuedDocument> {
  const { tenantId, personId, paper, payload } = issuing
  const { kind } = paper
  const serial = payload.number
  const where = { tenantId_kind_serial: { tenantId, kind, serial } }
  const issued = await tx.issuedDocument.findUnique({ where })
  if (issued) return issued

  const facts = contentHash(paper.content)
  return tx.issuedDocument.create({
    data: {
      tenantId,
      id: uuidv7(now),
      kind,
      serial,
      personId,
      applicationId: issuing.applicationId ?? null,
      entryId: issuing.entryId ?? null,
      receiptId: issuing.receiptId ?? null,
      code: sign({ ...payload, tenant: tenantId, facts }, signingKey()),
      content: paper.content,
      issuedAt: now,
    },
  })
}
