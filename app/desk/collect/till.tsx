import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { DeskHead } from '@/components/layout/desk-head'
import { Kbd } from '@/components/ui/kbd'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { Link } from '@/components/ui/link'
import type { BillView } from '@/lib/platform/billing/bill-view'
import { columnAmount, shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths } from '../../paths'
import { takeMoney } from './actions'
import { Instrument } from './instrument'
import { Received } from './received'
import { Tender } from './tender'
import { tenderOptions } from './tender-options'
import { TillKeys } from './till-keys'

type Props = { language: Language; bill: BillView; once: string }

/** The bill on the counter and everything needed to take its money. */
export function Till({ language, bill, once }: Props) {
  const t = translator(language, 'billing')
  const total = rupees(bill.total)
  const lines = bill.periods.flatMap(({ lines }) => lines)

  return (
    <>
      <DeskHead
        title={bill.payer}
        meta={[bill.subject, bill.service[language], bill.consumerCode].filter(Boolean).join(', ')}
      />
      <LinesAndTotal
        small
        lines={lines.map(({ label, amount }) => ({
          label: label[language],
          amount: columnAmount(rupees(amount), language),
        }))}
      />
      <Form action={takeMoney} words={formWords(language)} className="till-form">
        <input type="hidden" name="key" value={once} />
        <input type="hidden" name="bill" value={bill.id} />
        <div className="till__due">
          <div>
            <b>{t('toTake')}</b>
            <p className="meta">{t('billNumber', { number: bill.number })}</p>
          </div>
          <div className="due">{shortAmount(total, language)}</div>
        </div>
        {bill.partPayment || bill.advance ? (
          <TextField
            name="amount"
            label={t('amountTaken')}
            value={plain(bill.total)}
            inputMode="decimal"
            autoComplete="off"
            width="m"
          />
        ) : (
          <input type="hidden" name="amount" value={bill.total} />
        )}
        <Tender label={t('mode')} options={tenderOptions(bill.modes, language)} />
        <div className="till__details">
          <div className="need need--received">
            <Received
              due={plain(bill.total)}
              locale={language === 'hi' ? 'hi-IN' : 'en-IN'}
              words={{
                received: t('received'),
                giveBack: t('giveBack'),
                missing: t('missing'),
                handedOver: t('handedOver', { amount: '{amount}' }),
              }}
            />
          </div>
          <Instrument language={language} />
          <TextField
            name="paidBy"
            label={t('paidBy')}
            optional
            value={bill.payer}
            maxLength={120}
          />
        </div>
        <p className="buttons">
          <SubmitButton>
            {t('take')} <Kbd>F9</Kbd>
          </SubmitButton>
          <Link className="btn btn--text" href={paths.desk('collect')} data-key="Escape">
            {t('clear')} <Kbd>Esc</Kbd>
          </Link>
        </p>
      </Form>
      <TillKeys />
    </>
  )
}

const plain = (amount: string) => amount.replace(/\.00$/, '')
