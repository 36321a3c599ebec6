import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { translator } from '@/lib/platform/language/translator'
import { say } from './actions'
import type { MyComplaintPage } from './my-complaint-page'

/** Words and photographs that one adds at any time. */
export function CommentForm({ page: { language, hidden } }: { page: MyComplaintPage }) {
  const t = translator(language, 'complaints')
  const { revision: _, ...where } = hidden
  return (
    <section id="say">
      <h2 className="h-m">{t('own.say')}</h2>
      <ShrinkPhotos />
      <Form action={say} words={formWords(language)}>
        <HiddenFields fields={where} />
        <TextareaField
          name="remark"
          label={t('own.say')}
          hint={t('own.sayHint')}
          maxLength={1000}
          optional
        />
        <FileField
          name="photos"
          label={t('own.photos')}
          accept="image/jpeg,image/png,image/webp"
          multiple
          optional
        />
        <p className="buttons">
          <SubmitButton look="2">{t('own.send')}</SubmitButton>
        </p>
      </Form>
    </section>
  )
}
