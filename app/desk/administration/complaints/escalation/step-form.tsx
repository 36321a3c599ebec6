import { CheckboxesField } from '@/components/form/checkboxes-field'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { NumberField } from '@/components/form/number-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters } from '@/lib/platform/masters/masters'
import { putStep } from '../actions'
import { namer } from '../namer'
import { rolesWith } from '../roles-with'

type Props = { code: string; masters: Masters; language: Language; today: string }

/** A step of the matrix to add; where no type is ticked it is for all. */
export function StepForm({ code, masters, language, today }: Props) {
  const t = translator(language, 'administration')
  const name = namer(masters, language)

  return (
    <section>
      <h2 className="h-desk">{t('addStep')}</h2>
      <Form action={putStep} words={formWords(language)} className="stack">
        <input type="hidden" name="code" value={code} />
        <NumberField name="data.level" label={t('level')} />
        <SelectField
          name="data.role"
          label={t('role')}
          options={rolesWith('grievances.read').map((role) => ({
            value: role,
            label: name('role', role),
          }))}
        />
        <NumberField decimals name="data.afterHours" label={t('after')} hint={t('daysHint')} />
        <details className="fold">
          <summary>{t('typesOnly')}</summary>
          <CheckboxesField
            name="data.types"
            label={t('types')}
            options={(masters['complaint-type'] ?? []).map((type) => ({
              value: type.code,
              label: type.name[language],
            }))}
          />
        </details>
        <DayField name="from" label={t('from')} value={today} min={today} />
        <SubmitButton>{t('addStep')}</SubmitButton>
      </Form>
    </section>
  )
}
