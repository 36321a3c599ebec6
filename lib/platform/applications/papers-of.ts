import type { Transaction } from '@/lib/infra/database/database'

/** One attached photograph or PDF, with the paper it belongs to. */
export type Paper = {
  id: string
  code: string
  fileId: string
  name: string
  mime: string
  bytes: number
  pages: number | null
}

/** The papers attached to a draft, in order. */
export const papersOfDraft = (
  tx: Transaction,
  tenantId: string,
  draftId: string,
): Promise<Paper[]> => papersWhere(tx, { tenantId, draftId })

/** The papers of a file, in order. */
export const papersOfApplication = (
  tx: Transaction,
  tenantId: string,
  applicationId: string,
): Promise<Paper[]> => papersWhere(tx, { tenantId, applicationId })

type Where = { tenantId: string; draftId?: string; applicationId?: string }

async function papersWhere(tx: Transaction, where: Where): Promise<Paper[]> {
  const rows = await tx.applicationDocument.findMany({
    where: { ...where, removedAt: null },
    include: { file: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, code, fileId, file: { name, mime, bytes, pages } }) => ({
    id,
    code,
    fileId,
    name,
    mime,
    bytes,
    pages,
  }))
}
