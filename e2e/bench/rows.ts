/** One figure of a benchmark: beside what can be had at most, and the bar it is to reach, where there is one. */
export type Row = {
  name: string
  value: number
  unit: string
  /** What the same machine does at most, in the same unit. */
  limit: number | null
  /** Of the limit, or of what the name says. */
  ratio: number | null
  /** The bar in words. */
  bar: string | null
  met: boolean | null
}

/** A figure with no bar of its own. */
export const figure = (name: string, value: number, unit: string): Row => ({
  ...{ name, value: rounded(value), unit },
  ...{ limit: null, ratio: null, bar: null, met: null },
})

/** A figure that is to stay at or below a bar. */
export const atMost = (name: string, value: number, unit: string, bar: number): Row => ({
  ...figure(name, value, unit),
  bar: `≤ ${bar} ${unit}`,
  met: value <= bar,
})

/** Three digits that matter. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

const headings = ['', 'value', 'limit', 'ratio', 'bar', '']

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
  return lines.map((cells) => line(cells).join('  ').trimEnd()).join('\n')
}

const cellsOf = ({ name, value, unit, limit, ratio, bar, met }: Row): string[] => [
  name,
  `${value} ${unit}`.trim(),
  limit === null ? '' : String(limit),
  ratio === null ? '' : String(ratio),
  bar ?? '',
  met === null ? '' : met ? 'met' : 'NOT MET',
]
