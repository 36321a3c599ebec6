import type { Money } from '@/lib/platform/money/money'
import { formatRupees } from '@/lib/platform/money/format-rupees'
import { AcknowledgementContent, CertificateContent, ReceiptContent } from './content'
import type { Fact } from './documents'
import { paperKind, type PaperKinds } from './paper-kinds'
import { acknowledgementPdf } from './pdf/acknowledgement'
import { certificatePdf } from './pdf/certificate'
import { receiptPdf } from './pdf/receipt'

const subject = { en: 'For', hi: 'किसके लिए' }
const documents = { en: 'Documents', hi: 'दस्तावेज़' }
const paidBy = { en: 'Paid by', hi: 'भुगतान का माध्यम' }

const certificate = paperKind({
  name: { en: 'Certificate', hi: 'प्रमाण पत्र' },
  signedAs: 'certificate',
  content: CertificateContent,
  rows: ({ values, facts }) => [{ label: subject, value: values['subject'] ?? '' }, ...facts],
  pdf: (content, { language, verifyUrl, standing: { is } }) =>
    certificatePdf({
      ...{ ...content, language, verifyUrl },
      mark: is === 'cancelled' || is === 'suspended' ? is : undefined,
    }),
})

const receipt = paperKind({
  name: { en: 'Receipt', hi: 'रसीद' },
  signedAs: 'receipt',
  content: ReceiptContent,
  rows: ({ facts, lines, paidBy: value }) => [
    ...facts,
    { label: paidBy, value },
    ...lines.map(amountRow),
  ],
  pdf(content, { language, verifyUrl, standing, duplicate }) {
    const undone = standing.is === 'cancelled' ? standing : undefined
    const mark = undone ? 'cancelled' : duplicate ? 'duplicate' : undefined
    return receiptPdf({ ...content, language, verifyUrl, mark, undone })
  },
})

const acknowledgement = paperKind({
  name: { en: 'Acknowledgement', hi: 'पावती' },
  signedAs: 'acknowledgement',
  content: AcknowledgementContent,
  rows: ({ facts, documents: papers }) => [
    ...facts,
    ...papers.map((value) => ({ label: documents, value })),
  ],
  pdf: (content, { language, verifyUrl }) =>
    acknowledgementPdf({ ...content, language, verifyUrl }),
})

const amountRow = ({ label, amount }: { label: Fact['label']; amount: Money }): Fact => ({
  label,
  value: formatRupees(amount),
})

/** The papers of applications, registers and payments. */
export const ownPapers: PaperKinds = {
  CERTIFICATE: certificate,
  RECEIPT: receipt,
  ACKNOWLEDGEMENT: acknowledgement,
}
