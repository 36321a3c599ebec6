import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { Link } from '@/components/ui/link'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import { documentPath } from '@/lib/platform/documents/document-url'
import { amount, shortAmount } from '@/lib/platform/language/amounts'
import { momentWords, shortDay } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { amountInWords } from '@/lib/platform/money/amount-in-words'
import { rupees } from '@/lib/platform/money/money'
import { slipPage } from '../receipt-address'

type Props = {
  language: Language
  receipt: ReceiptView
  /** Just taken: the print is what comes next. */
  taken: boolean
}

/** What the receipt says. The paper itself is the PDF: it counts its prints and marks every copy a duplicate. */
export function Slip({ language, receipt, taken }: Props) {
  const t = translator(language, 'billing')
  const paid = rupees(receipt.amount)
  const { number, on, bank } = receipt.instrument
  const by = [
    receipt.modeName[language],
    number,
    on && shortDay(on, language),
    bank,
    receipt.transactionNumber,
  ]

  return (
    <article className="receipt">
      <div className="receipt__top">
        <div>
          <p className="small muted">{receipt.service[language]}</p>
          <h1 className="h-m">{t('receiptNumber', { number: receipt.number })}</h1>
        </div>
        {receipt.documentId && (
          <a
            className="btn btn--2 no-print"
            href={documentPath({ tenant: receipt.ulb, id: receipt.documentId, language })}
            target="_blank"
            rel="noreferrer"
            data-key="F10"
            autoFocus={taken}
          >
            <Icon name="print" /> {t('print')} <Kbd>F10</Kbd>
          </a>
        )}
      </div>
      <SummaryList
        rows={[
          { term: t('when'), answer: momentWords(new Date(receipt.at), language) },
          { term: t('from'), answer: receipt.paidBy },
          {
            term: t('for'),
            answer: `${receipt.consumerCode}, ${t('billNumber', { number: receipt.billNumber })}`,
          },
          { term: t('mode'), answer: by.filter(Boolean).join(', ') },
          ...moreRows(receipt, language),
          { term: t('takenBy'), answer: receipt.collectedBy?.[language] ?? t('online') },
        ]}
      />
      <LinesAndTotal
        small
        lines={receipt.lines.map((line) => ({
          label: line.label[language],
          amount: amount(rupees(line.amount), language),
        }))}
        total={{ label: t('totalReceived'), amount: amount(paid, language) }}
      />
      <p className="small">{amountInWords(paid, language)}</p>
    </article>
  )
}

// The change, the slip that took the money to the bank, and when late news of it came.
function moreRows({ cash, remittance, heardAt }: ReceiptView, language: Language): SummaryRow[] {
  const t = translator(language, 'billing')
  return [
    ...(cash
      ? [
          { term: t('cashGiven'), answer: shortAmount(rupees(cash.received), language) },
          { term: t('changeGiven'), answer: shortAmount(rupees(cash.change), language) },
        ]
      : []),
    ...(remittance
      ? [
          {
            term: t('slip'),
            answer: <Link href={slipPage(remittance)}>{remittance.slipNumber}</Link>,
          },
        ]
      : []),
    ...(heardAt ? [{ term: t('heardAt'), answer: momentWords(new Date(heardAt), language) }] : []),
  ]
}
