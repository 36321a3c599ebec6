import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MoneyField } from '@/components/form/money-field'
import { RadiosField } from '@/components/form/radios-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { proposeChange } from '../../../file-actions'

type Action = FileView['actions'][number]
type Props = { file: FileView; action: Action; from: string | undefined; language: Language }

/** Proposes a penalty on the fee that is due, or a rebate off it; another officer decides. */
export function AdjustForm({ file, action, from, language }: Props) {
  const t = translator(language, 'desk')

  return (
    <Form action={proposeChange} words={formWords(language)} className="stack">
      <p className="muted">{t('adjust.note')}</p>
      <input type="hidden" name="id" value={file.id} />
      <input type="hidden" name="revision" value={file.revision} />
      {from && <input type="hidden" name="from" value={from} />}
      <RadiosField
        name="kind"
        label={t('adjust.kind')}
        options={(['PENALTY', 'REBATE'] as const).map((kind) => ({
          value: kind,
          label: t(`adjust.${kind}`),
        }))}
      />
      <MoneyField name="amount" label={t('adjust.amount')} />
      <SelectField
        name="reason"
        label={t('adjust.reason')}
        options={action.reasons.map(({ code, text }) => ({ value: code, label: text[language] }))}
      />
      <TextareaField
        name="remark"
        label={t('adjust.remark')}
        hint={t('adjust.remarkHint')}
        rows={3}
        maxLength={500}
      />
      <FileField
        name="document"
        label={t('adjust.document')}
        hint={t('adjust.documentHint')}
        accept="image/*,application/pdf"
        optional
      />
      <SubmitButton>{action.label[language]}</SubmitButton>
    </Form>
  )
}
