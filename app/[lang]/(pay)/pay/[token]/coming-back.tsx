import { Notice } from '@/components/ui/notice'
import { shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import type { SeenPayLink } from './pay-link'

type Props = { language: Language; refunds: SeenPayLink['comingBack'] }

/** Money that arrived on top of what was due, and is on its way back. */
export function ComingBack({ language, refunds }: Props) {
  const t = translator(language, 'payment')
  return refunds.map(({ amount, done }, index) => (
    <Notice
      key={index}
      title={t(done ? 'twiceDone' : 'twice', { amount: shortAmount(rupees(amount), language) })}
    >
      <p>{t(done ? 'twiceDoneText' : 'twiceText')}</p>
    </Notice>
  ))
}
