import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import type { listDisputes } from '@/lib/platform/collection/disputes/disputes'
import { columnAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths } from '../../paths'

type Row = Awaited<ReturnType<typeof listDisputes>>['disputes'][number]

const marks = { OPEN: 'late', CONTESTED: 'wait', ACCEPTED: 'info', CLOSED: 'ok' } as const

/** Receipts whose money the bank gave back or holds in dispute; the decision stands with the receipt. */
export function Disputed({ rows, language }: { rows: readonly Row[]; language: Language }) {
  const t = translator(language, 'billing')
  if (rows.length === 0) return null
  return (
    <section className="stack">
      <h2 className="h-m">{t('disputes.title')}</h2>
      <p className="small muted">{t('disputes.text')}</p>
      <DeskTable
        caption={t('disputes.title')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'receipt',
            heading: t('receipt'),
            phone: 'first',
            cell: ({ receipt }) => (
              <Link href={`${paths.desk('receipts')}/${receipt.id}`}>{receipt.number}</Link>
            ),
          },
          { key: 'payer', heading: t('payer'), labelled: true, cell: ({ payer }) => payer },
          {
            key: 'why',
            heading: t('why'),
            labelled: true,
            className: 'wraps',
            cell: ({ kind, bankStatus }) =>
              `${t(`disputes.${kind}`)}. ${t(`disputes.bank.${bankStatus}`)}`,
          },
          {
            key: 'since',
            heading: t('since'),
            labelled: true,
            cell: ({ heardAt }) => momentWords(new Date(heardAt), language),
          },
          {
            key: 'standing',
            heading: t('standing'),
            labelled: true,
            cell: ({ status }) => (
              <StateMark is={marks[status]}>{t(`disputes.status.${status}`)}</StateMark>
            ),
          },
          {
            key: 'amount',
            heading: t('amountColumn'),
            figures: true,
            phone: 'second',
            cell: ({ amount }) => columnAmount(rupees(amount), language),
          },
        ]}
      />
    </section>
  )
}
