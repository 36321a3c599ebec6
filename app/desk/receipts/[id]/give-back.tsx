import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths } from '../../../paths'

type Props = { language: Language; receipt: ReceiptView }

/** Right after taking money: what to give back, and on to the next person with one key. */
export function GiveBack({ language, receipt: { cash } }: Props) {
  const t = translator(language, 'billing')
  return (
    <>
      {cash && (
        <p className="give-back" role="status">
          {t('giveBack')} <b>{shortAmount(rupees(cash.change), language)}</b>
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
