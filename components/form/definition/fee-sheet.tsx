import { LinesAndTotal } from '../../ui/lines-and-total'
import type { FeeWords } from '@/lib/platform/applications/fee-words'

type Props = { fee: FeeWords; total: string; small?: boolean }

/** What a fee is made of, line by line, and its sum; `total` says what the sum is. */
export const FeeSheet = ({ fee, total, small = false }: Props) => (
  <LinesAndTotal
    small={small}
    lines={fee.lines.map(({ label, detail, amount }) => ({
      label: detail ? (
        <>
          {label} <span className="block small muted num">{detail}</span>
        </>
      ) : (
        label
      ),
      amount,
    }))}
    total={{ label: total, amount: fee.total }}
  />
)
