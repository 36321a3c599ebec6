import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { Notice } from '@/components/ui/notice'
import { getReceipt } from '@/lib/platform/collection/list-receipts'
import { translator } from '@/lib/platform/language/translator'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { paths } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { TillKeys } from '../../collect/till-keys'
import { receiptPage } from '../receipt-address'
import { ClearPaper } from './clear-paper'
import { Disputes } from './disputes'
import { GiveBack } from './give-back'
import { Slip } from './slip'
import { Undo } from './undo'
import { UndoneWords } from './undone-words'
import '../receipts.css'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ taken?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('receipt') }
}

/** One receipt: just taken, with what to give back and the print; or opened again, with the ways to undo it. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const { id } = await params
  const { taken } = await searchParams
  const { caller, grants } = await deskOfficer(receiptPage({ id }))
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const receipt = await getReceipt(caller, { id }).catch(hide)
  const { status } = receipt
  const undone = status === 'CANCELLED' || status === 'DISHONOURED'

  return (
    <Desk area={taken ? 'collect' : 'receipts'} at={receiptPage({ id })}>
      <div className="desk-page">
        <BackLink href={paths.desk('receipts')}>{t('receipts')}</BackLink>
        {receipt.disputes.some(({ status }) => status === 'OPEN' || status === 'CONTESTED') && (
          <Notice title={t('disputes.flag')} tone="warning" />
        )}
        {undone && (
          <Notice title={t(`undoneTitle.${status}`)} tone="warning">
            <UndoneWords receipt={receipt} language={language} />
          </Notice>
        )}
        <div className="receipt-page">
          <Slip language={language} receipt={receipt} taken={taken !== undefined} />
          <div className="no-print">
            {taken && <GiveBack language={language} receipt={receipt} />}
            <TillKeys />
            <Disputes
              language={language}
              disputes={receipt.disputes}
              decides={!undone && grants.includes('refund')}
            />
            {!undone && grants.includes('undo-receipt') && (
              <ClearPaper language={language} receipt={receipt} />
            )}
            {!undone && <Undo language={language} receipt={receipt} grants={grants} />}
          </div>
        </div>
      </div>
    </Desk>
  )
}

function hide(error: unknown): never {
  if (NotFound.is(error) || Forbidden.is(error) || InvalidInput.is(error)) notFound()
  throw error
}
