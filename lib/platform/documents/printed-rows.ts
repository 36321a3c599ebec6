import type { Money } from '@/lib/platform/money/money'
import { formatRupees } from '@/lib/platform/money/format-rupees'
import type { Paper } from './content'
import type { Fact } from './documents'

const subject = { en: 'For', hi: 'किसके लिए' }
const documents = { en: 'Documents', hi: 'दस्तावेज़' }
const paidBy = { en: 'Paid by', hi: 'भुगतान का माध्यम' }

/** The rows of a paper that whoever checks it compares with the record. */
export function printedRows(paper: Paper): readonly Fact[] {
  switch (paper.kind) {
    case 'CERTIFICATE':
      return [
        { label: subject, value: paper.content.values['subject'] ?? '' },
        ...paper.content.facts,
      ]
    case 'RECEIPT': {
      const { facts, lines, paidBy: value } = paper.content
      return [...facts, { label: paidBy, value }, ...lines.map(amountRow)]
    }
    case 'ACKNOWLEDGEMENT': {
      const { facts, documents: papers } = paper.content
      return [...facts, ...papers.map((value) => ({ label: documents, value }))]
    }
  }
}

const amountRow = ({ label, amount }: { label: Fact['label']; amount: Money }): Fact => ({
  label,
  value: formatRupees(amount),
})
