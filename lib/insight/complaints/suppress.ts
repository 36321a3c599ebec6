import type { Row } from '@/lib/services/grievances/tally/read-months'

/** The fewest complaints the public may see figures of. */
export const fewest = 5

/**
 * Leaves out the counts of rows so small that they may tell of one person. Where that leaves out one row alone,
 * the next smallest goes too, for the total would give it away.
 */
export function suppress(rows: readonly Row[]): (Row | { key: string; few: true })[] {
  const bySize = [...rows].sort((one, other) => one.received - other.received)
  const few = bySize.filter(({ received }) => received < fewest)
  if (few.length === 1) few.push(...bySize.slice(1, 2))
  return rows.map((row) => (few.includes(row) ? { key: row.key, few: true } : row))
}
