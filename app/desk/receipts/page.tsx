import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { listReceipts } from '@/lib/platform/collection/list-receipts'
import { translator } from '@/lib/platform/language/translator'
import { Forbidden } from '@/lib/platform/operations/errors'
import { paths, withQuery } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { asked } from './asked'
import { newSlipPage, slipsPage } from './receipt-address'
import { ReceiptFilter } from './receipt-filter'
import { ReceiptTable } from './receipt-table'
import './receipts.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('receipts') }
}

/** The register of receipts, newest first; search, filters and pages all in the address. */
export default async function ReceiptsPage({ searchParams }: Props) {
  const filters = asked(await searchParams)
  const at = withQuery(paths.desk('receipts'), filters)
  const { caller, grants } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const { after, ...kept } = filters
  const { receipts, next } = await listReceipts(caller, filters).catch(hideFromStrangers)
  const page = (cursor?: string) => withQuery(paths.desk('receipts'), { ...kept, after: cursor })

  return (
    <Desk area="receipts" at={at}>
      <div className="desk-page stack">
        <DeskHead
          title={t('receipts')}
          meta={t('newestFirst')}
          actions={
            <>
              <Link className="btn btn--text" href={slipsPage()}>
                {t('slips')}
              </Link>
              {grants.includes('collect') && (
                <Link className="btn btn--2" href={newSlipPage()}>
                  {t('newSlip')}
                </Link>
              )}
            </>
          }
        />
        <ReceiptFilter key={at} language={language} filters={kept} />
        {receipts.length === 0 ? (
          <EmptyState title={t('noReceipts')}>{t('noReceiptsText')}</EmptyState>
        ) : (
          <ReceiptTable language={language} receipts={receipts} />
        )}
        <Pagination
          label={t('receipts')}
          previous={after ? { href: page(), label: t('newest') } : undefined}
          next={next ? { href: page(next), label: t('older') } : undefined}
        />
      </div>
    </Desk>
  )
}

function hideFromStrangers(error: unknown): never {
  if (Forbidden.is(error)) notFound()
  throw error
}
