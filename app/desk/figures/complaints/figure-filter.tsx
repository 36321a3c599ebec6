import { formWords } from '@/components/form/form-words'
import { GetForm } from '@/components/form/get-form'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import { Period } from '@/lib/insight/complaints/period'
import type { Language, LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Asked } from './asked'

type Choice = { code: string; name: LocalText }

type Props = {
  language: Language
  filters: Asked
  types: readonly Choice[]
  /** Left out where figures are of all ULBs. */
  wards?: readonly Choice[]
}

/** What the figures are of; a plain form that writes the address. */
export function FigureFilter({ language, filters, types, wards }: Props) {
  const t = translator(language, 'figures')
  const options = (choices: readonly Choice[]) =>
    choices.map(({ code, name }) => ({ value: code, label: name[language] }))

  return (
    <GetForm words={{ ...formWords(language), choose: t('all') }} className="figure-filter">
      <SelectField
        name="period"
        label={t('period')}
        value={filters.period ?? 'year'}
        width="m"
        options={Period.options.map((period) => ({
          value: period,
          label: t(`periods.${period}`),
        }))}
      />
      {wards && (
        <SelectField
          name="ward"
          label={t('ward')}
          value={filters.ward}
          width="m"
          options={options(wards)}
        />
      )}
      <SelectField
        name="type"
        label={t('type')}
        value={filters.type}
        width="m"
        options={options(types)}
      />
      <Button look="2">{t('show')}</Button>
    </GetForm>
  )
}
