import type { ReactNode } from 'react'

/** One line of a sum; the amount is already written, as `₹ 2,950.00`. */
type Line = { label: ReactNode; amount: ReactNode }

type Props = { lines: readonly Line[]; total?: Line | undefined; small?: boolean }

/** What a fee or a bill is made of; the sum stands under an ink rule. */
export function LinesAndTotal({ lines, total, small }: Props) {
  return (
    <>
      <dl className={`lines ${small ? 'small' : ''}`}>
        {lines.map(({ label, amount }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      {total && (
        <p className="total">
          <b>{total.label}</b>
          <b>{total.amount}</b>
        </p>
      )}
    </>
  )
}
