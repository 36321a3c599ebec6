import { CheckboxesField } from '@/components/form/checkboxes-field'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { NumberField } from '@/components/form/number-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters } from '@/lib/platform/masters/masters'
import { putRule } from '../actions'
import { namer } from '../namer'
import { rolesWith } from '../roles-with'

type Props = {
  code: string
  position: number
  masters: Masters
  wards: readonly Ward[]
  language: Language
  today: string
}

/** A routing rule to add; where nothing is ticked it fits everything. */
export function RuleForm({ code, position, masters, wards, language, today }: Props) {
  const t = translator(language, 'administration')
  const options = (list: string) =>
    (masters[list] ?? []).map(({ code: value, name }) => ({ value, label: name[language] }))
  const name = namer(masters, language)

  return (
    <section>
      <h2 className="h-desk">{t('addRule')}</h2>
      <Form action={putRule} words={formWords(language)} className="stack">
        <input type="hidden" name="code" value={code} />
        <CheckboxesField
          name="data.departments"
          label={t('departments')}
          options={options('department')}
        />
        <CheckboxesField
          name="data.groups"
          label={t('groups')}
          options={options('complaint-group')}
        />
        <details className="fold">
          <summary>{t('typesOnly')}</summary>
          <CheckboxesField
            name="data.types"
            label={t('types')}
            options={options('complaint-type')}
          />
        </details>
        <details className="fold">
          <summary>{t('wardsOnly')}</summary>
          <CheckboxesField
            name="data.wards"
            label={t('wards')}
            options={wards.map((ward) => ({ value: ward.id, label: ward.name[language] }))}
          />
        </details>
        <SelectField
          name="data.role"
          label={t('role')}
          options={rolesWith('grievances.field-work').map((role) => ({
            value: role,
            label: name('role', role),
          }))}
        />
        <NumberField
          name="position"
          label={t('orderField')}
          hint={t('orderHint')}
          value={String(position)}
        />
        <DayField name="from" label={t('from')} value={today} min={today} />
        <SubmitButton>{t('addRule')}</SubmitButton>
      </Form>
    </section>
  )
}
