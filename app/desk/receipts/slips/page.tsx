import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { listRemittances } from '@/lib/platform/collection/remittance/remittances'
import { Day } from '@/lib/platform/dates/dates'
import { columnAmount } from '@/lib/platform/language/amounts'
import { shortDay } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { Forbidden } from '@/lib/platform/operations/errors'
import { paths } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { newSlipPage, slipPage, slipsPage } from '../receipt-address'
import { SlipMark } from './slip-mark'
import '../receipts.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('slips') }
}

/** Pay-in slips, those that wait for a second look first. */
export default async function SlipsPage() {
  const { caller, grants } = await deskOfficer(slipsPage())
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const { slips } = await listRemittances(caller, {}).catch(hideFromStrangers)

  return (
    <Desk area="receipts" at={slipsPage()}>
      <div className="desk-page stack">
        <BackLink href={paths.desk('receipts')}>{t('receipts')}</BackLink>
        <DeskHead
          title={t('slips')}
          meta={t('slipsText')}
          actions={
            grants.includes('collect') && (
              <Link className="btn btn--2" href={newSlipPage()}>
                {t('newSlip')}
              </Link>
            )
          }
        />
        {slips.length === 0 ? (
          <EmptyState title={t('noSlips')}>{t('noSlipsText')}</EmptyState>
        ) : (
          <DeskTable
            caption={t('slips')}
            rows={slips}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'slip',
                heading: t('slipNumber'),
                phone: 'first',
                cell: (slip) => <Link href={slipPage(slip)}>{slip.slipNumber}</Link>,
              },
              {
                key: 'on',
                heading: t('slipOn'),
                labelled: true,
                cell: ({ slipOn }) => shortDay(Day.parse(slipOn), language),
              },
              {
                key: 'account',
                heading: t('bankAccount'),
                labelled: true,
                cell: ({ bankAccount }) => bankAccount,
              },
              {
                key: 'receipts',
                heading: t('slipReceipts'),
                labelled: true,
                cell: ({ receipts }) => t('slipReceiptsCount', { count: receipts }),
              },
              {
                key: 'prepared',
                heading: t('preparedBy'),
                labelled: true,
                cell: ({ preparedBy }) => preparedBy,
              },
              {
                key: 'standing',
                heading: t('standing'),
                labelled: true,
                cell: ({ status }) => <SlipMark status={status} language={language} />,
              },
              {
                key: 'total',
                heading: t('amountColumn'),
                figures: true,
                phone: 'second',
                cell: ({ total }) => columnAmount(rupees(total), language),
              },
            ]}
          />
        )}
      </div>
    </Desk>
  )
}

function hideFromStrangers(error: unknown): never {
  if (Forbidden.is(error)) notFound()
  throw error
}
