import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { money, rupees, type Money } from '@/lib/platform/money/money'
import { paths } from '../../../paths'

type Props = { language: Language; receipt: ReceiptView; received: string | undefined }

/** Right after taking money: what to give back, and on to the next person with one key. */
export function GiveBack({ language, receipt, received }: Props) {
  const t = translator(language, 'billing')
  const change = changeOf(received, rupees(receipt.amount))
  return (
    <>
      {change !== undefined && (
        <p className="give-back" role="status">
          {t('giveBack')} <b>{shortAmount(change, language)}</b>
        </p>
      )}
      <p className="buttons">
        <Link className="btn" href={paths.desk('collect')} data-key="F2">
          {t('nextPerson')} <Kbd>F2</Kbd>
        </Link>
      </p>
    </>
  )
}

function changeOf(received: string | undefined, paid: Money): Money | undefined {
  const plain = received?.replaceAll(',', '').trim() ?? ''
  if (!/^\d{1,10}$/.test(plain)) return undefined
  const change = money(rupees(plain) - paid)
  return change < 0n ? undefined : change
}
