import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import type { listReceipts } from '@/lib/platform/collection/list-receipts'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees, sum } from '@/lib/platform/money/money'
import { payIn } from './actions'

type Receipt = Awaited<ReturnType<typeof listReceipts>>['receipts'][number]

const carried = ['CASH', 'CHEQUE', 'DD']

/** The money of these receipts that still lies in the drawer, and the button that says it went to the bank. */
export function Drawer({
  language,
  receipts,
}: {
  language: Language
  receipts: readonly Receipt[]
}) {
  const t = translator(language, 'billing')
  const kept = receipts.filter(({ status, mode }) => status === 'NEW' && carried.includes(mode))
  if (kept.length === 0) return null

  const amount = shortAmount(sum(kept.map((receipt) => rupees(receipt.amount))), language)
  return (
    <Form action={payIn} words={formWords(language)} className="drawer">
      {kept.map(({ id }) => (
        <input key={id} type="hidden" name="receipts" value={id} />
      ))}
      <span>{t('inDrawer', { count: kept.length, amount })}</span>
      <SubmitButton look="2">{t('payIn')}</SubmitButton>
    </Form>
  )
}
