import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { paymentModes } from '@/lib/platform/billing/rules/payment-modes'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Officer } from '../../desk-caller'
import { cancel, dishonour, refund } from '../actions'

type Props = { language: Language; receipt: ReceiptView; grants: Officer['grants'] }

const reasons = {
  cancel: ['ERRORRECEIPT', 'OTHER'],
  dishonour: ['CHEQUEBOUNCE', 'OTHER'],
  refund: ['ERRORRECEIPT', 'OTHER'],
} as const
const actions = { cancel, dishonour, refund }

/** The ways this receipt can be undone by this officer; each asks why. The rules are checked again when it is sent. */
export function Undo({ language, receipt, grants }: Props) {
  const t = translator(language, 'billing')
  const words = formWords(language)
  return waysOf(receipt, grants).map((way) => (
    <details key={way} className="undo-box">
      <summary>{t(`undo.${way}`)}</summary>
      <Form action={actions[way]} words={words}>
        <input type="hidden" name="id" value={receipt.id} />
        <p className="small muted">{t(`undo.${way}Text`)}</p>
        <SelectField
          name="reason"
          label={t('undo.reason')}
          options={reasons[way].map((reason) => ({
            value: reason,
            label: t(`undo.reasons.${reason}`),
          }))}
        />
        <TextareaField name="remark" label={t('undo.remark')} optional />
        <SubmitButton look="danger">{t(`undo.${way}`)}</SubmitButton>
      </Form>
    </details>
  ))
}

function waysOf(
  { mode, status, remittance }: ReceiptView,
  grants: Officer['grants'],
): ('cancel' | 'dishonour' | 'refund')[] {
  const mayUndo = grants.includes('undo-receipt')
  const isPaper = mode === 'CHEQUE' || mode === 'DD'
  // While a slip waits for its second look, its receipts stay as they are.
  const onSlip = status === 'NEW' && remittance !== null
  const settled = paymentModes[mode].settled && status === 'DEPOSITED'
  return [
    ...(mayUndo && status === 'NEW' && !onSlip ? (['cancel'] as const) : []),
    ...(mayUndo && isPaper && !onSlip && status !== 'RECONCILED' ? (['dishonour'] as const) : []),
    ...(grants.includes('refund') && settled ? (['refund'] as const) : []),
  ]
}
