import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MoneyField } from '@/components/form/money-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { BackLink } from '@/components/layout/back-link'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { heldReceipts } from '@/lib/platform/collection/remittance/remittances'
import { slipKinds } from '@/lib/platform/collection/remittance/slip-totals'
import { translator } from '@/lib/platform/language/translator'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { prepareSlip } from '../../actions'
import { newSlipPage, slipsPage } from '../../receipt-address'
import { HeldTable } from './held-table'
import '../../receipts.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('newSlip') }
}

/** A pay-in slip: which receipts, what the bank's slip says, and what was counted. */
export default async function NewSlipPage() {
  const { caller, grants } = await deskOfficer(newSlipPage())
  if (!grants.includes('collect')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const { receipts, today } = await heldReceipts(caller, {})

  return (
    <Desk area="receipts" at={newSlipPage()}>
      <div className="desk-page stack">
        <BackLink href={slipsPage()}>{t('slips')}</BackLink>
        <DeskHead title={t('newSlip')} />
        {receipts.length === 0 ? (
          <EmptyState title={t('noHeld')}>{t('noHeldText')}</EmptyState>
        ) : (
          <Form action={prepareSlip} words={formWords(language)} className="slip-form">
            <section className="stack">
              <h2 className="h-m">{t('choose')}</h2>
              <p className="small muted">{t('chooseText')}</p>
              <HeldTable receipts={receipts} language={language} />
            </section>
            <div className="slip-form__side">
              <fieldset className="slip-form__part">
                <legend className="h-m">{t('slipFields')}</legend>
                <TextField
                  name="slipNumber"
                  label={t('slipNumber')}
                  width="m"
                  maxLength={30}
                  autoComplete="off"
                />
                <DayField name="slipOn" label={t('slipOn')} value={today} />
                <TextField
                  name="bankAccount"
                  label={t('bankAccount')}
                  hint={t('bankAccountHint')}
                  inputMode="numeric"
                  maxLength={24}
                  autoComplete="off"
                />
              </fieldset>
              <fieldset className="slip-form__part">
                <legend className="h-m">{t('counted')}</legend>
                <p className="small muted">{t('countedText')}</p>
                {Object.values(slipKinds).map((kind) => (
                  <MoneyField key={kind} name={kind} label={t(`totals.${kind}`)} optional />
                ))}
              </fieldset>
              <p className="buttons">
                <SubmitButton>{t('prepare')}</SubmitButton>
              </p>
            </div>
          </Form>
        )}
      </div>
    </Desk>
  )
}
