import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { Link } from '@/components/ui/link'
import type { dayTakings } from '@/lib/platform/collection/day-takings'
import { columnAmount, shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths, withQuery } from '../../paths'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { language: Language; takings: Awaited<ReturnType<typeof dayTakings>> }

/** What this clerk has in the drawer and the machine today, and the receipts just written. */
export function Takings({ language, takings: { modes, receipts, total, last } }: Props) {
  const t = translator(language, 'billing')
  return (
    <>
      <h2 className="h-s">{t('today')}</h2>
      <LinesAndTotal
        small
        lines={modes.map(({ name, receipts: count, amount }) => ({
          label: t('modeReceipts', { mode: name[language], count }),
          amount: columnAmount(rupees(amount), language),
        }))}
        total={{
          label: t('receiptsCount', { count: receipts }),
          amount: shortAmount(rupees(total), language),
        }}
      />
      <div className="takings__head">
        <h2 className="h-s">{t('lastReceipts')}</h2>
        <Link href={withQuery(paths.desk('receipts'), { mine: 'yes' })}>{t('allReceipts')}</Link>
      </div>
      <ul className="takings">
        {last.map(({ id, number, paidBy, modeName, amount, undone }) => (
          <li key={id}>
            <Link href={`${paths.desk('receipts')}/${id}`}>
              <Verbatim>{number}</Verbatim>
            </Link>
            <span className="meta">
              {paidBy}, {undone ? t('undone') : modeName[language]}
            </span>
            <span className="num">{columnAmount(rupees(amount), language)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
