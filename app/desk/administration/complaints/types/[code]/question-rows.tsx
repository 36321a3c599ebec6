import { CheckboxField } from '@/components/form/checkbox-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Question, type ComplaintType } from '@/lib/services/grievances/complaint-types'
import { knownOptions, optionLines } from '../../posted/questions-of'

type Props = { questions: ComplaintType['questions']; language: Language }

/** The questions of a type, and room for one more; works without JavaScript, since a row left empty is no question. */
export function QuestionRows({ questions, language }: Props) {
  const t = translator(language, 'administration')
  const rows = [...questions, undefined]

  return (
    <div className="stack">
      <h2 className="h-m">{t('questions')}</h2>
      <p className="muted">{t('questionsHint')}</p>
      {rows.map((question, at) => {
        const name = (field: string) => `data.questions.${at}.${field}`
        return (
          <fieldset key={at} className="rep">
            <legend className="h-s">{t('question', { number: at + 1 })}</legend>
            <input type="hidden" name={name('code')} value={question?.code ?? ''} />
            <input type="hidden" name={name('known')} value={knownOptions(question?.options)} />
            <div className="formgrid">
              <TextField
                name={name('label.en')}
                label={t('questionEn')}
                value={question?.label.en}
                maxLength={200}
              />
              <TextField
                name={name('label.hi')}
                label={t('questionHi')}
                value={question?.label.hi}
                maxLength={200}
              />
              <SelectField
                name={name('type')}
                label={t('questionType')}
                value={question?.type ?? 'text'}
                options={Question.shape.type.options.map((type) => ({
                  value: type,
                  label: t(`answers.${type}`),
                }))}
              />
              <TextareaField
                name={name('options')}
                label={t('options')}
                hint={t('optionsHint')}
                value={optionLines(question?.options)}
                rows={3}
              />
            </div>
            <CheckboxField
              name={name('required')}
              label={t('required')}
              value={question?.required ? 'yes' : undefined}
            />
          </fieldset>
        )
      })}
    </div>
  )
}
