import './chart.css'

/** A column: what it stands for, how high it is, and how much of that is dark. */
export type Column = { key: string; label: string; value: number; dark: number }

/**
 * Columns side by side from a common ground, as one picture. Its words are for those who cannot see it; put a table
 * with the same figures beside it.
 */
export function ColumnChart({ columns, words }: { columns: readonly Column[]; words: string }) {
  const highest = Math.max(1, ...columns.map(({ value }) => value))
  const width = 100 / columns.length
  const part = (value: number) => (value * 100) / highest

  return (
    <figure className="columns">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={words}>
        {columns.map(({ key, value, dark }, index) => (
          <g key={key}>
            <rect
              className="light"
              x={(index + 0.15) * width}
              y={100 - part(value)}
              width={width * 0.7}
              height={part(value)}
            />
            <rect
              className="dark"
              x={(index + 0.15) * width}
              y={100 - part(dark)}
              width={width * 0.7}
              height={part(dark)}
            />
          </g>
        ))}
      </svg>
      <ol aria-hidden="true" className={columns.length > 6 ? 'many' : undefined}>
        {columns.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ol>
    </figure>
  )
}
