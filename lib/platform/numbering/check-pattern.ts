import { type Piece, piecesOf } from './number-pattern'

/** Something wrong with a number pattern. */
export type PatternProblem = {
  readonly code:
    | 'unknown-part'
    | 'no-sequence'
    | 'several-sequences'
    | 'sequence-touches-digits'
    | 'bad-character'
    | 'too-long'
  readonly about?: string
}

const longest = 100

/** Everything wrong with a pattern; empty when its numbers are readable and never meet. */
export const checkPattern = (pattern: string): readonly PatternProblem[] => {
  const pieces = piecesOf(pattern)
  const sequences = pieces.filter(({ type }) => type === 'sequence').length
  return [
    ...(pattern.length > longest ? [{ code: 'too-long' as const }] : []),
    ...pieces.flatMap(problemsOfPiece),
    ...(sequences === 0 ? [{ code: 'no-sequence' as const }] : []),
    ...(sequences > 1 ? [{ code: 'several-sequences' as const }] : []),
    ...(pieces.some((_, at) => touchesDigits(pieces, at))
      ? [{ code: 'sequence-touches-digits' as const }]
      : []),
  ]
}

const problemsOfPiece = (piece: Piece): readonly PatternProblem[] => {
  if (piece.type === 'unknown') return [{ code: 'unknown-part', about: piece.text }]
  if (piece.type !== 'text') return []
  const [bad] = /[^A-Za-z0-9/._-]/.exec(piece.text) ?? []
  return bad === undefined ? [] : [{ code: 'bad-character', about: bad }]
}

// A sequence that outgrows its digits must not be read as part of what stands beside it.
const touchesDigits = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.type === 'sequence' &&
  (mayEndInDigit(pieces[at - 1]) || mayStartWithDigit(pieces[at + 1]))

const mayEndInDigit = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.type !== 'text' || /\d$/.test(piece.text))

const mayStartWithDigit = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.type !== 'text' || /^\d/.test(piece.text))
