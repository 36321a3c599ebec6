import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { clear } from '../actions'

/** For a deposited cheque or draft: that the bank has honoured it. */
export function ClearPaper({ language, receipt }: { language: Language; receipt: ReceiptView }) {
  const { id, mode, status } = receipt
  if ((mode !== 'CHEQUE' && mode !== 'DD') || status !== 'DEPOSITED') return null
  const t = translator(language, 'billing')
  return (
    <details className="undo-box">
      <summary>{t('clearing')}</summary>
      <Form action={clear} words={formWords(language)}>
        <input type="hidden" name="id" value={id} />
        <p className="small muted">{t('clearText')}</p>
        <DayField name="on" label={t('clearedOn')} />
        <SubmitButton look="2">{t('clearButton')}</SubmitButton>
      </Form>
    </details>
  )
}
