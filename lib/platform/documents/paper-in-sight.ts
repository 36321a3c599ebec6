import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { maySeeReceipts } from '../collection/may-see-receipts'
import { NotFound } from '../operations/errors'
import { maySeeFile } from '../workflow/sight'

const ofFile = {
  application: { include: { case: true } },
  entry: true,
} satisfies Prisma.IssuedDocumentInclude

/**
 * A paper whose file is for the actor to see; a receipt, for those who see the register of receipts too. Throws NotFound.
 */
export async function paperInSight(tx: Transaction, actor: Actor, id: string) {
  const paper = await tx.issuedDocument.findUnique({
    where: { tenantId_id: { tenantId: actor.tenantId, id } },
    include: ofFile,
  })
  if (!paper) throw new NotFound('document')
  const { application, entry, personId, receiptId } = paper
  const service = application?.case.kind ?? entry?.service ?? ''
  const seen = maySeeFile(actor, { service, personId }) || (receiptId && maySeeReceipts(actor))
  if (!seen) throw new NotFound('document')
  return paper
}
