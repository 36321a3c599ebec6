import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import type { listReceipts } from '@/lib/platform/collection/list-receipts'
import { columnAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths } from '../../paths'
import { standingOf } from './standing-of'
import { Verbatim } from '@/components/ui/verbatim'

type Receipt = Awaited<ReturnType<typeof listReceipts>>['receipts'][number]

/** Receipts in rows: number, when, from whom, for what, how, how much, and how they stand. */
export function ReceiptTable({
  language,
  receipts,
}: {
  language: Language
  receipts: readonly Receipt[]
}) {
  const t = translator(language, 'billing')
  return (
    <DeskTable
      caption={t('receipts')}
      rows={receipts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          heading: t('receipt'),
          phone: 'first',
          cell: ({ id, number }) => (
            <Link href={`${paths.desk('receipts')}/${id}`}>
              <Verbatim>{number}</Verbatim>
            </Link>
          ),
        },
        {
          key: 'at',
          heading: t('when'),
          labelled: true,
          cell: ({ at }) => momentWords(new Date(at), language),
        },
        { key: 'from', heading: t('from'), labelled: true, cell: ({ paidBy }) => paidBy },
        {
          key: 'for',
          heading: t('for'),
          labelled: true,
          cell: ({ service, consumerCode }) => (
            <>
              {service[language]}, <Verbatim>{consumerCode}</Verbatim>
            </>
          ),
        },
        {
          key: 'mode',
          heading: t('mode'),
          labelled: true,
          cell: ({ modeName }) => modeName[language],
        },
        {
          key: 'standing',
          heading: t('standing'),
          labelled: true,
          cell: ({ status, undone }) => {
            const { is, word } = standingOf(status)
            return (
              <>
                <StateMark is={is}>{t(`status.${word}`)}</StateMark>
                {undone && (
                  <div className="small">
                    {t('undoneBy', {
                      name: undone.by,
                      moment: momentWords(new Date(undone.at), language),
                    })}
                  </div>
                )}
              </>
            )
          },
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
  )
}
