/** One part of a number pattern. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date' | 'financial-year'; readonly format: string }
  | { readonly type: 'ulb' | 'tenant' }
  | { readonly type: 'sequence'; readonly digits: number }
  | { readonly type: 'unknown'; readonly text: string }

const date = /^\[cy:(?=.)((?:(?:yyyy|yy|MM|dd)[-_/.]?)+)\]$/
const financialYear = /^\[fy:(yyyy-yyyy|yyyy-yy|yy-yy|yyyy|yy)\]$/
const sequence = /^\[SEQ:(\d{1,2})\]$/

/** The parts of a pattern such as `TL/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]`, in order. */
export const piecesOf = (pattern: string): readonly Piece[] =>
  (pattern.match(/\[[^[\]]*\]|[^[\]]+|[[\]]/g) ?? []).map(pieceOf)

const pieceOf = (text: string): Piece => {
  if (!/[[\]]/.test(text)) return { type: 'text', text }
  if (text === '[CITY.CODE]') return { type: 'ulb' }
  if (text === '[TENANT_ID]') return { type: 'tenant' }
  const [, dates] = date.exec(text) ?? []
  if (dates) return { type: 'date', format: dates }
  const [, years] = financialYear.exec(text) ?? []
  if (years) return { type: 'financial-year', format: years }
  const digits = Number(sequence.exec(text)?.[1] ?? 0)
  return digits >= 1 && digits <= 12 ? { type: 'sequence', digits } : { type: 'unknown', text }
}
