import { CheckboxField } from '@/components/form/checkbox-field'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { NumberField } from '@/components/form/number-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language, LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters, MasterValue } from '@/lib/platform/masters/masters'
import type { ComplaintType } from '@/lib/services/grievances/complaint-types'
import { putType } from '../../actions'
import { daysOf } from '../../posted/posted'
import { QuestionRows } from './question-rows'

type Props = {
  /** Empty for a new type. */
  code: string
  position: number
  type: (Omit<ComplaintType, 'code'> & { name: LocalText }) | undefined
  masters: Masters
  language: Language
  today: string
}

/** Everything a ULB may say of a type. Names in both languages, words one on a line, a few questions of its own. */
export function TypeForm({ code, position, type, masters, language, today }: Props) {
  const t = translator(language, 'administration')
  const options = (values: readonly MasterValue[] = []) =>
    values.map((value) => ({ value: value.code, label: value.name[language] }))
  const groups = masters['complaint-group'] ?? []
  const icons = groups.map(({ name, data }) => ({
    value: String(data['icon']),
    label: t('iconOf', { group: name[language] }),
  }))
  const ticked = (yes: boolean | undefined) => (yes === false ? undefined : 'yes')

  return (
    <Form action={putType} words={formWords(language)} className="stack">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="position" value={position} />
      <div className="formgrid">
        <TextField name="name.en" label={t('nameEn')} value={type?.name.en} maxLength={200} />
        <TextField name="name.hi" label={t('nameHi')} value={type?.name.hi} maxLength={200} />
        <SelectField
          name="data.group"
          label={t('group')}
          value={type?.group}
          options={options(groups)}
        />
        <SelectField
          name="data.department"
          label={t('department')}
          value={type?.department}
          options={options(masters['department'])}
        />
        <NumberField
          decimals
          name="data.slaHours"
          label={t('days')}
          hint={t('daysHint')}
          value={type && daysOf(type.slaHours)}
        />
        <SelectField
          name="data.priority"
          label={t('priority')}
          value={type?.priority ?? 'normal'}
          options={(['normal', 'urgent'] as const).map((priority) => ({
            value: priority,
            label: t(`priorities.${priority}`),
          }))}
        />
        <TextareaField
          name="data.synonyms.en"
          label={t('synonymsEn')}
          hint={t('synonymsHint')}
          value={type?.synonyms.en.join('\n')}
          rows={6}
        />
        <TextareaField
          name="data.synonyms.hi"
          label={t('synonymsHi')}
          hint={t('synonymsHint')}
          value={type?.synonyms.hi.join('\n')}
          rows={6}
        />
        <SelectField
          name="data.icon"
          label={t('icon')}
          value={type?.icon}
          options={icons}
          optional
        />
      </div>
      <CheckboxField name="data.offered" label={t('offered')} value={ticked(type?.offered)} />
      <CheckboxField name="data.anonymous" label={t('anonymous')} value={ticked(type?.anonymous)} />
      <QuestionRows questions={type?.questions ?? []} language={language} />
      <DayField name="from" label={t('from')} hint={t('fromHint')} value={today} min={today} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
