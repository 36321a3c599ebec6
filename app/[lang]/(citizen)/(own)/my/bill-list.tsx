import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { Verbatim } from '@/components/ui/verbatim'

type Row = {
  id: string
  ulb: string
  number: string
  service: { en: string; hi: string }
  consumerCode: string
  amount: string
  payToken: string
}
type Props = { rows: readonly Row[]; language: Language; town: (ulb: string) => { name: string } }

/** Bills with the way to pay each. */
export function BillList({ rows, language, town }: Props) {
  const t = translator(language, 'account')
  return (
    <Table
      caption={t('my.bills')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', names: true, heading: t('column.number'), cell: ({ number }) => number },
        {
          key: 'for',
          heading: t('column.for'),
          cell: ({ service, consumerCode, ulb }) => (
            <>
              {service[language]}, {town(ulb).name}
              <span className="block small muted">
                <Verbatim>{consumerCode}</Verbatim>
              </span>
            </>
          ),
        },
        {
          key: 'pay',
          heading: t('column.amount'),
          cell: ({ amount, payToken }) => (
            <ButtonLink look="2" href={paths.pay(payToken, language)}>
              {t('my.pay', { amount: shortAmount(rupees(amount), language) })}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
