import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  facts: readonly { term: string; answer: ReactNode; note?: ReactNode }[]
}

/** It worked: the number to keep and the day to expect, over the ridge. */
export function Confirmation({ title, facts }: Props) {
  return (
    <div className="confirmed">
      <h1 className="h-l">{title}</h1>
      <div className="confirmed__two">
        {facts.map(({ term, answer, note }) => (
          <div key={term}>
            <p className="muted">{term}</p>
            <span className="ref">{answer}</span>
            {note}
          </div>
        ))}
      </div>
      <svg viewBox="0 0 1200 100" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
        <path
          d="M0 76L64 56L150 66L189 61L290 74L341 73L430 54L459 48L540 64L623 51L670 34L726 48L745 54L812 28L830 18L864 34L905 54L985 42L1052 61L1085 68L1148 57L1200 58"
          fill="none"
          stroke="var(--deep-rule)"
          strokeWidth="1.25"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d="M0 90L113 85L200 82L300 86L368 91L488 93L540 88L640 89L760 89L830 86L900 84L990 92L1060 92L1160 88L1200 88V101H0Z"
          fill="var(--deep-2)"
        />
      </svg>
    </div>
  )
}
