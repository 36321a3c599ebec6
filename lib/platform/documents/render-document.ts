import { env } from '@/lib/infra/env/env'
import { Paper } from './content'
import type { DocumentLanguage } from './documents'
import type { IssuedDocument } from './issue'
import { acknowledgementPdf } from './pdf/acknowledgement'
import { certificatePdf } from './pdf/certificate'
import { receiptPdf } from './pdf/receipt'
import { verifyUrl } from './qr'
import type { Standing } from './standing'

/** How a paper is printed now. */
export type Printing = { language: DocumentLanguage; standing: Standing; duplicate: boolean }

/** The PDF of an issued paper; what ended or is held back is marked, and so is a second print of a receipt. */
export function renderDocument(
  { kind, content, code }: Pick<IssuedDocument, 'kind' | 'code'> & { content?: unknown },
  { language, standing, duplicate }: Printing,
): Promise<Buffer> {
  const paper = Paper.parse({ kind, content })
  const about = { language, verifyUrl: verifyUrl(env().PUBLIC_URL, code) }
  switch (paper.kind) {
    case 'CERTIFICATE':
      return certificatePdf({ ...paper.content, ...about, mark: markOf(standing) })
    case 'RECEIPT': {
      const undone = standing.is === 'cancelled' ? standing : undefined
      const mark = undone ? 'cancelled' : duplicate ? 'duplicate' : undefined
      return receiptPdf({ ...paper.content, ...about, mark, undone })
    }
    case 'ACKNOWLEDGEMENT':
      return acknowledgementPdf({ ...paper.content, ...about })
  }
}

const markOf = ({ is }: Standing) => (is === 'cancelled' || is === 'suspended' ? is : undefined)
