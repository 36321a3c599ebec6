import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const known = ['ERRORRECEIPT', 'CHEQUEBOUNCE', 'OTHER', 'BANK'] as const

/** Who undid a receipt, when and why. */
export function UndoneWords({ receipt, language }: { receipt: ReceiptView; language: Language }) {
  const { undone } = receipt
  if (!undone) return null
  const t = translator(language, 'billing')
  const reason = known.find((one) => one === undone.reason)

  return (
    <>
      <p>
        {t('undoneBy', { name: undone.by, moment: momentWords(new Date(undone.at), language) })}
      </p>
      <p>{[reason && t(`undo.reasons.${reason}`), undone.remark].filter(Boolean).join('. ')}</p>
    </>
  )
}
