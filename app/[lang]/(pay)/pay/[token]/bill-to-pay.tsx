import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MoneyField } from '@/components/form/money-field'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { LedgerSection } from '@/components/layout/ledger-section'
import { PageTitle } from '@/components/layout/page-title'
import type { BillView } from '@/lib/platform/billing/bill-view'
import { dayAt } from '@/lib/platform/dates/dates'
import { shortAmount } from '@/lib/platform/language/amounts'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { payOnline } from './actions'
import { BillLines } from './bill-lines'

type Props = {
  language: Language
  bill: BillView
  token: string
  /** What the payer should know before paying. */
  children?: ReactNode
}

/** What is due, what it is made of, and one button that leads to the bank's page. */
export function BillToPay({ language, bill, token, children }: Props) {
  const t = translator(language, 'payment')
  const total = shortAmount(rupees(bill.total), language)
  const issuedOn = dayWords(dayAt(new Date(bill.issuedAt)), language)

  return (
    <>
      <PageTitle caption={bill.service[language]} lede={whose(bill, language)}>
        {t('due', { amount: total })}
      </PageTitle>
      {children}
      <LedgerSection title={t('lines')} note={t('asOn', { day: issuedOn })} first>
        <BillLines language={language} bill={bill} />
      </LedgerSection>
      <LedgerSection title={t('choose')} note={t(bill.partPayment ? 'oldestFirst' : 'atOnce')}>
        <Form action={payOnline} words={formWords(language)} className="prose">
          <input type="hidden" name="ulb" value={bill.ulb} />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="bill" value={bill.id} />
          {bill.partPayment && <HowMuch language={language} bill={bill} />}
          <p className="buttons">
            <SubmitButton look="lg">
              {bill.partPayment ? t('go') : t('goAmount', { amount: total })}
            </SubmitButton>
          </p>
          <p className="meta">{t('how')}</p>
        </Form>
      </LedgerSection>
    </>
  )
}

function HowMuch({ language, bill }: Pick<Props, 'language' | 'bill'>) {
  const t = translator(language, 'payment')
  const least = bill.minimum && shortAmount(rupees(bill.minimum), language)
  return (
    <>
      <RadiosField
        name="what"
        label={t('amount')}
        value="all"
        options={[
          { value: 'all', label: t('all'), amount: shortAmount(rupees(bill.total), language) },
          {
            value: 'other',
            label: t('other'),
            hint: least ? t('otherLeast', { amount: least }) : t('otherHint'),
          },
        ]}
      />
      <MoneyField name="amount" label={t('otherAmount')} optional />
    </>
  )
}

function whose({ subject, payer, consumerCode }: BillView, language: Language): string {
  const t = translator(language, 'payment')
  return subject
    ? t('whose', { subject, payer, number: consumerCode })
    : t('whoseAccount', { payer, number: consumerCode })
}
