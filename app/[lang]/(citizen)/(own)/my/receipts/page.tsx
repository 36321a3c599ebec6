import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { myReceipts } from '@/lib/platform/applications/my-receipts'
import { dayAt } from '@/lib/platform/dates/dates'
import { documentPath } from '@/lib/platform/documents/document-url'
import { amount as amountWords } from '@/lib/platform/language/amounts'
import { shortDay } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { see } from '../../../see'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { townsOf } from '../towns-of'
import { Verbatim } from '@/components/ui/verbatim'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.receipts') }
}

/** What the person paid, each with its receipt. */
export default async function MyReceiptsPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'receipts')
  const t = translator(language, 'account')
  const { receipts, next } = await see(language, here, (caller) => myReceipts(caller, { after }))
  const town = await townsOf(receipts, language)
  return (
    <MyFrame language={language} title={t('my.receipts')}>
      {receipts.length === 0 && <EmptyState title={t('empty.receipts')} />}
      {receipts.length > 0 && (
        <Table
          caption={t('my.receipts')}
          hideCaption
          rows={receipts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              names: true,
              heading: t('column.number'),
              cell: ({ number, document, ulb }) =>
                document ? (
                  <a href={documentPath({ tenant: ulb, id: document, language })}>
                    <Verbatim>{number}</Verbatim>
                  </a>
                ) : (
                  number
                ),
            },
            {
              key: 'for',
              heading: t('column.for'),
              cell: ({ service, ulb }) => `${service[language]}, ${town(ulb).name}`,
            },
            {
              key: 'day',
              heading: t('column.day'),
              cell: ({ at }) => shortDay(dayAt(at), language),
            },
            {
              key: 'amount',
              heading: t('column.amount'),
              figures: true,
              cell: ({ amount, undone }) => {
                const words = amountWords(rupees(amount), language)
                return undone ? <s>{words}</s> : words
              },
            },
          ]}
        />
      )}
      <Older language={language} at={here} after={after} next={next} />
    </MyFrame>
  )
}
