import { slipKinds, slipTotals } from '@/lib/platform/collection/remittance/slip-totals'
import type { heldReceipts } from '@/lib/platform/collection/remittance/remittances'
import { Facts } from '@/components/ui/facts'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { HeldRows } from './held-rows'

type Held = Awaited<ReturnType<typeof heldReceipts>>['receipts']
type Props = { receipts: Held; language: Language }

const modes = ['CASH', 'CHEQUE', 'DD', 'CARD'] as const

/** What is held by kind of instrument, and the receipts to tick. */
export function HeldTable({ receipts, language }: Props) {
  const t = translator(language, 'billing')
  const totals = slipTotals(receipts.map(({ mode, amount }) => ({ mode, amount: rupees(amount) })))
  return (
    <>
      <Facts
        facts={modes
          .filter((mode) => totals[slipKinds[mode]] > 0n)
          .map((mode) => ({
            term: t(`held.${mode}`),
            answer: shortAmount(totals[slipKinds[mode]], language),
          }))}
      />
      <HeldRows
        receipts={receipts}
        language={language}
        words={{
          caption: t('choose'),
          take: t('chosen'),
          receipt: t('receipt'),
          when: t('when'),
          from: t('from'),
          mode: t('mode'),
          amount: t('amountColumn'),
        }}
      />
    </>
  )
}
