import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import type { findDues } from '@/lib/platform/collection/find-dues'
import { columnAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths, withQuery } from '../../paths'
import { Verbatim } from '@/components/ui/verbatim'

type Account = Awaited<ReturnType<typeof findDues>>['accounts'][number]

/** The accounts that were found; the first link has the focus a Tab away. */
export function Accounts({
  language,
  accounts,
}: {
  language: Language
  accounts: readonly Account[]
}) {
  const t = translator(language, 'billing')
  if (accounts.length === 0) return <p role="status">{t('noneFound')}</p>

  const address = ({ businessService, consumerCode }: Account) =>
    withQuery(paths.desk('collect'), { service: businessService, account: consumerCode })
  return (
    <DeskTable
      caption={t('accounts')}
      rows={accounts}
      rowKey={({ businessService, consumerCode }) => `${businessService} ${consumerCode}`}
      columns={[
        {
          key: 'account',
          heading: t('account'),
          phone: 'first',
          cell: (row) => (
            <Link href={address(row)}>
              <Verbatim>{row.consumerCode}</Verbatim>
            </Link>
          ),
        },
        { key: 'service', heading: t('service'), cell: ({ service }) => service[language] },
        {
          key: 'payer',
          heading: t('payer'),
          cell: ({ payer, subject }) => [payer, subject].filter(Boolean).join(', '),
        },
        {
          key: 'due',
          heading: t('dueColumn'),
          figures: true,
          phone: 'second',
          cell: ({ due }) => columnAmount(rupees(due), language),
        },
      ]}
    />
  )
}
