'use client'
import { FieldError } from '@/components/form/field-error'
import { useField } from '@/components/form/use-field'
import { DeskTable } from '@/components/ui/desk-table'
import type { heldReceipts } from '@/lib/platform/collection/remittance/remittances'
import { columnAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { rupees } from '@/lib/platform/money/money'

type Held = Awaited<ReturnType<typeof heldReceipts>>['receipts'][number]
type Words = Record<'caption' | 'take' | 'receipt' | 'when' | 'from' | 'mode' | 'amount', string>

/** The receipts whose money is held, to tick; what was ticked stays so when the slip is refused. */
export function HeldRows({
  receipts,
  language,
  words,
}: {
  receipts: readonly Held[]
  language: Language
  words: Words
}) {
  const { id, error, values } = useField('receipts', [], undefined)
  return (
    <div className={`field ${error ? 'is-error' : ''}`} key={values.join()}>
      <FieldError id={id} error={error} />
      <DeskTable
        caption={words.caption}
        rows={receipts}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'take',
            heading: words.take,
            phone: 'check',
            cell: (row) => (
              <input
                id={row === receipts[0] ? id : undefined}
                type="checkbox"
                name="receipts"
                value={row.id}
                defaultChecked={values.includes(row.id)}
                aria-label={`${words.take} ${row.number}`}
              />
            ),
          },
          { key: 'number', heading: words.receipt, phone: 'first', cell: ({ number }) => number },
          {
            key: 'when',
            heading: words.when,
            labelled: true,
            cell: ({ at }) => momentWords(new Date(at), language),
          },
          { key: 'from', heading: words.from, labelled: true, cell: ({ paidBy }) => paidBy },
          {
            key: 'mode',
            heading: words.mode,
            labelled: true,
            cell: ({ modeName, instrumentNumber }) =>
              [modeName[language], instrumentNumber].filter(Boolean).join(' '),
          },
          {
            key: 'amount',
            heading: words.amount,
            figures: true,
            phone: 'second',
            cell: ({ amount }) => columnAmount(rupees(amount), language),
          },
        ]}
      />
    </div>
  )
}
