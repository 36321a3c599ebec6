import { LinesAndTotal } from '@/components/ui/lines-and-total'
import type { BillView } from '@/lib/platform/billing/bill-view'
import { Day, financialYearOf } from '@/lib/platform/dates/dates'
import { amount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'

type Props = { language: Language; bill: Pick<BillView, 'periods' | 'total'> }

/** The lines of a bill under their years, and the sum. */
export function BillLines({ language, bill: { periods, total } }: Props) {
  const t = translator(language, 'payment')
  return (
    <>
      {periods.map(({ from, to, lines }, index) => (
        <div key={`${from}-${index}`}>
          <h3 className="h-s">{yearWords(from, to)}</h3>
          <LinesAndTotal
            lines={lines.map((line) => ({
              label: line.label[language],
              amount: amount(rupees(line.amount), language),
            }))}
          />
        </div>
      ))}
      <LinesAndTotal
        lines={[]}
        total={{ label: t('total'), amount: amount(rupees(total), language) }}
      />
    </>
  )
}

/** A period by its financial year, `2026–27`; by its days when it is another. */
function yearWords(from: string, to: string): string {
  const year = financialYearOf(Day.parse(from))
  return year.from === from && year.to === to ? year.code.replace('-', '–') : `${from} – ${to}`
}
