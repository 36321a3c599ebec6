import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { dayWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { takeStep } from './actions'
import type { MyComplaintPage } from './my-complaint-page'

/** Opens it again with a reason; after a rejection that is an appeal. */
export function ReopenForm({ page: { language, hidden, complaint } }: { page: MyComplaintPage }) {
  const t = translator(language, 'complaints')
  const rejected = complaint.state === 'REJECTED'
  const day = complaint.reopenUntil ? dayWords(complaint.reopenUntil, language) : ''
  return (
    <section id="reopen">
      <h2 className="h-m">{t(rejected ? 'own.appeal' : 'own.reopen')}</h2>
      <p>{t(rejected ? 'own.appealText' : 'own.reopenText', { day })}</p>
      <Form action={takeStep} words={formWords(language)}>
        <HiddenFields fields={{ ...hidden, action: 'REOPEN' }} />
        <TextareaField
          name="remark"
          label={t(rejected ? 'own.appealWhy' : 'own.reopenWhy')}
          maxLength={1000}
        />
        <FileField
          name="photos"
          label={t('own.photos')}
          accept="image/jpeg,image/png,image/webp"
          multiple
          optional
        />
        <p className="buttons">
          <SubmitButton look="2">{t(rejected ? 'own.appeal' : 'own.reopen')}</SubmitButton>
        </p>
      </Form>
    </section>
  )
}
