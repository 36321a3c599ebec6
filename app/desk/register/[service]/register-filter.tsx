import { formWords } from '@/components/form/form-words'
import { GetForm } from '@/components/form/get-form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { EntryStatus } from '@/lib/platform/registers/registers'
import { spans, type Asked } from './asked'

type Props = { language: Language; filters: Omit<Asked, 'after'> }

/** What to look for in a register; a plain form that writes the address. */
export function RegisterFilter({ language, filters }: Props) {
  const t = translator(language, 'verify')

  return (
    <GetForm
      words={{ ...formWords(language), choose: t('register.any') }}
      className="register-filter"
    >
      <TextField name="q" label={t('register.search')} value={filters.q} maxLength={100} />
      <SelectField
        name="status"
        width="m"
        label={t('register.status')}
        value={filters.status}
        options={EntryStatus.options.map((value) => ({
          value,
          label: t(`register.statuses.${value}`),
        }))}
      />
      <SelectField
        name="expiring"
        width="m"
        label={t('register.expiring')}
        value={filters.expiring}
        options={spans.map((days) => ({
          value: days,
          label: t('register.expiringDays', { days }),
        }))}
      />
      <Button look="2">{t('register.find')}</Button>
    </GetForm>
  )
}
