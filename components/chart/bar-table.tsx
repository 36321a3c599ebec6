import './chart.css'

/** A bar: its name, how long it is, how much of that is dark, and both in words. */
type Bar = { key: string; label: string; value: number; dark: number; words: string }

type Props = { caption: string; headings: [string, string]; bars: readonly Bar[] }

/** Bars of one scale; a table to whoever cannot see them. */
export function BarTable({ caption, headings, bars }: Props) {
  const longest = Math.max(1, ...bars.map(({ value }) => value))

  return (
    <table className="bar-table">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, value, dark, words }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className="light" width={(value * 100) / longest} height="10" />
                <rect className="late" width={(dark * 100) / longest} height="10" />
              </svg>
              <span>{words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
