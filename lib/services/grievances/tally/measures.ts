/** What is counted of the complaints of a cell: by column, its SQL over `c`, a complaint, and `until`, the moment of counting. */
const sql = {
  received: 'count(*)',
  merged: filtered('c.merged_into IS NOT NULL'),
  open: filtered('c.open'),
  overdue: filtered('c.open AND c.due_at <= until'),
  in_time: filtered('c.merged_into IS NULL AND NOT c.open AND c.closed_at <= c.due_at'),
  late: filtered(
    'c.merged_into IS NULL AND CASE WHEN c.open THEN c.due_at <= until ELSE c.closed_at > c.due_at END',
  ),
  resolved: filtered(`c.state IN ('RESOLVED', 'CLOSEDAFTERRESOLUTION')`),
  rejected: filtered(`c.merged_into IS NULL AND c.state IN ('REJECTED', 'CLOSEDAFTERREJECTION')`),
  decided: filtered('c.merged_into IS NULL AND (NOT c.open OR c.reopened > 0)'),
  reopened: filtered('c.merged_into IS NULL AND c.reopened > 0'),
  responded: filtered('c.responded_at IS NOT NULL'),
  response_minutes: minutes('c.responded_at - c.submitted_at'),
  settled: filtered('c.resolved_at IS NOT NULL'),
  settling_minutes: minutes('c.resolved_at - c.submitted_at'),
  rated: filtered('c.rating IS NOT NULL'),
  stars: 'coalesce(sum(c.rating), 0)',
  escalated: filtered('c.level > 0'),
} as const

function filtered(condition: string) {
  return `count(*) FILTER (WHERE ${condition})`
}

function minutes(interval: string) {
  return `coalesce(sum(floor(extract(epoch FROM ${interval}) / 60)), 0)::bigint`
}

/** A column of the tallies. */
export type Measure = keyof typeof sql

/** The columns, in their order. */
export const measures = Object.keys(sql) as Measure[]

/** The counts of some complaints, by column. Minutes are of the clock, not of the office. */
export type Counts = Record<Measure, number>

/** A list of columns in SQL, each written by `write`. */
export const eachMeasure = (write: (measure: Measure) => string): string =>
  measures.map(write).join(', ')

/** Counts of complaints `c`, as the columns of a SELECT. */
export const counted: string = eachMeasure((measure) => `${sql[measure]} AS ${measure}`)

/** Sums over rows of a tally, as the columns of a SELECT; nothing sums to 0. */
export const summed: string = eachMeasure(
  (measure) => `coalesce(sum(${measure}), 0)::float8 AS ${measure}`,
)

/** The counts of several together; of none, nothing. */
export const total = (rows: readonly Counts[]): Counts =>
  Object.fromEntries(
    measures.map((measure) => [measure, rows.reduce((sum, row) => sum + row[measure], 0)]),
  ) as Counts
