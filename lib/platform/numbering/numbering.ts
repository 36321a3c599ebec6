import { type Piece, piecesOf } from './number-pattern'

/** What a number is made for. */
export type Numbered = {
  /** `2026-11-22`; decides the dates and the financial year in the number. */
  readonly day: string
  /** The ULB's short code, `DDN`. */
  readonly ulbCode: string
  /** The tenant, `uk.dehradun`. */
  readonly tenant: string
}

/** The number people see, `TL/DDN/2026-27/000123`; a long sequence is never cut. */
export const formatNumber = (
  pattern: string,
  { sequence, ...numbered }: Numbered & { readonly sequence: number | bigint },
): string => {
  if (sequence < 1) throw new RangeError('A sequence begins at 1')
  return written(pattern, numbered, (digits) => String(sequence).padStart(digits, '0'))
}

/** Which series a number belongs to: all of it but the sequence; one counter counts a series. */
export const seriesKey = (pattern: string, numbered: Numbered): string =>
  written(pattern, numbered, () => '#')

const written = (
  pattern: string,
  numbered: Numbered,
  sequence: (digits: number) => string,
): string =>
  piecesOf(pattern)
    .map((piece) => (piece.type === 'sequence' ? sequence(piece.digits) : text(piece, numbered)))
    .join('')

const text = (
  piece: Exclude<Piece, { type: 'sequence' }>,
  { day, ulbCode, tenant }: Numbered,
): string => {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'ulb':
      return ulbCode
    case 'tenant':
      return tenant
    case 'date':
      return dateText(piece.format, day)
    case 'financial-year':
      return financialYearText(piece.format, day)
    case 'unknown':
      throw new RangeError(`Unknown part ${piece.text} of a number`)
  }
}

const dateText = (format: string, day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return format
    .replace('yyyy', year)
    .replace('yy', year.slice(2))
    .replace('MM', month)
    .replace('dd', date)
}

// From 1 April to 31 March; `yyyy` and the first `yy` begin it, a second one ends it.
const financialYearText = (format: string, day: string): string => {
  const begins = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  const years = [begins, begins + 1]
  return format.replace(/yyyy|yy/g, (token) => {
    const year = String(years.shift() ?? begins)
    return token === 'yyyy' ? year : year.slice(-2)
  })
}
