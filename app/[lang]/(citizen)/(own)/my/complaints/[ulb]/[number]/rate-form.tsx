import { CheckboxesField } from '@/components/form/checkboxes-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { translator } from '@/lib/platform/language/translator'
import { takeStep } from './actions'
import type { MyComplaintPage } from './my-complaint-page'

const ratings = ['5', '4', '3', '2', '1'] as const

/** How it went, from 1 to 5, and why. */
export function RateForm({ page: { language, hidden, complaint } }: { page: MyComplaintPage }) {
  const t = translator(language, 'complaints')
  return (
    <section id="rate">
      <h2 className="h-m">{t('own.rate')}</h2>
      <Form action={takeStep} words={formWords(language)}>
        <HiddenFields fields={{ ...hidden, action: 'RATE' }} />
        <RadiosField
          name="rating"
          label={t('own.rating')}
          options={ratings.map((value) => ({
            value,
            label: `${value} – ${t(`own.ratings.${value}`)}`,
          }))}
        />
        <CheckboxesField
          name="reasons"
          label={t('own.reasons')}
          optional
          options={complaint.ratingReasons.map(({ code, name }) => ({
            value: code,
            label: name[language],
          }))}
        />
        <p className="buttons">
          <SubmitButton>{t('own.rateSend')}</SubmitButton>
        </p>
      </Form>
    </section>
  )
}
