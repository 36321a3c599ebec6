import { CheckboxesField } from '@/components/form/checkboxes-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Entry } from '@/lib/platform/registers/get-entry'
import { cancel } from '../actions'

type Reasons = NonNullable<Entry['cancel']>['reasons']
type Props = { entry: Entry; reasons: Reasons; language: Language }

/** Ends a licence for good: reasons the holder reads, and a remark for the office. */
export function CancelForm({ entry, reasons, language }: Props) {
  const t = translator(language, 'verify')

  return (
    <Form action={cancel} words={formWords(language)} className="stack">
      <h2 className="h-m">{t('register.cancel')}</h2>
      <p className="muted">{t('register.cancelNote')}</p>
      <input type="hidden" name="service" value={entry.service} />
      <input type="hidden" name="number" value={entry.number} />
      <CheckboxesField
        name="reasons"
        label={t('register.reasons')}
        hint={t('register.reasonsHint')}
        options={reasons.map(({ code, text }) => ({ value: code, label: text[language] }))}
      />
      <TextareaField
        name="remark"
        label={t('register.remark')}
        hint={t('register.remarkHint')}
        rows={3}
        maxLength={1_000}
      />
      <SubmitButton look="danger">{t('register.cancelButton')}</SubmitButton>
    </Form>
  )
}
