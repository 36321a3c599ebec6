import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MoneyField } from '@/components/form/money-field'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { changeFee } from '../../../file-actions'

type Props = { file: FileView; button: string; from: string | undefined; language: Language }

/** Adds a penalty to the fee that is due, or takes a rebate off, with a reason. */
export function AdjustForm({ file, button, from, language }: Props) {
  const t = translator(language, 'desk')

  return (
    <Form action={changeFee} words={formWords(language)} className="stack">
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
      <TextareaField
        name="reason"
        label={t('adjust.reason')}
        hint={t('adjust.reasonHint')}
        rows={3}
        maxLength={500}
      />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  )
}
