import { DayField } from '@/components/form/day-field'
import { formWords } from '@/components/form/form-words'
import { GetForm } from '@/components/form/get-form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { PaymentMode, paymentModes } from '@/lib/platform/billing/rules/payment-modes'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Asked } from './asked'

type Props = { language: Language; filters: Omit<Asked, 'after'> }

/** What to look for among the receipts; a plain form that writes the address. */
export function ReceiptFilter({ language, filters }: Props) {
  const t = translator(language, 'billing')
  return (
    <GetForm words={{ ...formWords(language), choose: t('any') }} className="receipt-filter">
      <TextField
        name="q"
        label={t('searchReceipts')}
        value={filters.q}
        maxLength={100}
        autoComplete="off"
      />
      <SelectField
        name="mode"
        width="m"
        label={t('mode')}
        value={filters.mode}
        options={PaymentMode.options.map((mode) => ({
          value: mode,
          label: paymentModes[mode].name[language],
        }))}
      />
      <DayField name="day" label={t('day')} value={filters.day} />
      <SelectField
        name="mine"
        width="m"
        label={t('takenBy')}
        value={filters.mine}
        options={[{ value: 'yes', label: t('mine') }]}
      />
      <Button look="2">{t('findButton')}</Button>
    </GetForm>
  )
}
