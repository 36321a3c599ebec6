import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { DeskHead } from '@/components/layout/desk-head'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { SummaryList } from '@/components/ui/summary-list'
import { getRemittance } from '@/lib/platform/collection/remittance/remittances'
import { slipKinds } from '@/lib/platform/collection/remittance/slip-totals'
import { Day } from '@/lib/platform/dates/dates'
import { amount } from '@/lib/platform/language/amounts'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { slipPage, slipsPage } from '../../receipt-address'
import { ReceiptTable } from '../../receipt-table'
import { SlipMark } from '../slip-mark'
import { SecondLook } from './second-look'
import '../../receipts.css'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('slip') }
}

/** One pay-in slip: what it says, its receipts, and the second look. */
export default async function SlipPage({ params }: Props) {
  const { id } = await params
  const { caller, grants } = await deskOfficer(slipPage({ id }))
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const slip = await getRemittance(caller, { id }).catch(hide)
  const written = Object.values(slipKinds).filter((kind) => rupees(slip[kind]) > 0n)

  return (
    <Desk area="receipts" at={slipPage({ id })}>
      <div className="desk-page stack">
        <BackLink href={slipsPage()}>{t('slips')}</BackLink>
        <DeskHead
          title={`${t('slip')} ${slip.slipNumber}`}
          meta={<SlipMark status={slip.status} language={language} />}
        />
        <div className="receipt-page">
          <div className="stack">
            <SummaryList
              rows={[
                { term: t('slipOn'), answer: dayWords(Day.parse(slip.slipOn), language) },
                { term: t('bankAccount'), answer: slip.bankAccount },
                {
                  term: t('preparedBy'),
                  answer: `${slip.preparedBy}, ${momentWords(new Date(slip.preparedAt), language)}`,
                },
                ...(slip.decidedBy && slip.decidedAt
                  ? [
                      {
                        term: t('decidedBy'),
                        answer: `${slip.decidedBy}, ${momentWords(new Date(slip.decidedAt), language)}`,
                      },
                    ]
                  : []),
                ...(slip.remark ? [{ term: t('undo.remark'), answer: slip.remark }] : []),
              ]}
            />
            <LinesAndTotal
              small
              lines={written.map((kind) => ({
                label: t(`totals.${kind}`),
                amount: amount(rupees(slip[kind]), language),
              }))}
              total={{ label: t('total'), amount: amount(rupees(slip.total), language) }}
            />
          </div>
          {slip.status === 'PREPARED' && grants.includes('undo-receipt') && (
            <SecondLook id={id} own={slip.own} language={language} />
          )}
        </div>
        {slip.rows.length > 0 && (
          <>
            <h2 className="h-m">{t('slipReceipts')}</h2>
            <ReceiptTable language={language} receipts={slip.rows} />
          </>
        )}
      </div>
    </Desk>
  )
}

function hide(error: unknown): never {
  if ([NotFound, Forbidden, InvalidInput].some((kind) => kind.is(error))) notFound()
  throw error
}
