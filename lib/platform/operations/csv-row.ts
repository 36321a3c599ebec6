/** Begins a CSV file: with it a spreadsheet reads the file as UTF-8, Hindi included. */
export const csvStart = '\uFEFF'

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/

/** A row of a CSV file (RFC 4180). A text that a spreadsheet would run is made harmless by an apostrophe. */
export const csvRow = (values: readonly (string | number | null)[]): string =>
  `${values.map(cell).join(',')}\r\n`

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
