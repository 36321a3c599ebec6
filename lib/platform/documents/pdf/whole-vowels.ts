type Glyph = { readonly codePoints: readonly number[] }
type Position = { xAdvance: number }
type GlyphRun = { glyphs: Glyph[]; positions: Position[] }
type Shaper = {
  layout(text: string, ...options: unknown[]): GlyphRun
  glyphForCodePoint(codePoint: number): Glyph
}

/** fontkit's fonts are; react-pdf's types do not say so. */
export const isShaper = (font: object): font is Shaper =>
  'layout' in font &&
  typeof font.layout === 'function' &&
  'glyphForCodePoint' in font &&
  typeof font.glyphForCodePoint === 'function'

/**
 * Makes a font draw ई and ऐ with one glyph each. Noto shapes them as a base and a mark, and react-pdf 4.9 begins a
 * line that starts with such a letter at the mark: `ईश्वर` at the left margin loses its first letter.
 */
export function keepsVowelsWhole(font: Shaper) {
  const original = font.layout.bind(font)

  font.layout = (text, ...options) => {
    const run = original(text, ...options)
    for (let at = 0; at + 1 < run.glyphs.length; at++) {
      const [letter, more] = run.glyphs[at]?.codePoints ?? []
      const isMark = run.glyphs[at + 1]?.codePoints.length === 0
      const [base, mark] = [run.positions[at], run.positions[at + 1]]
      if (letter === undefined || more !== undefined || !isMark || !base || !mark) continue

      run.glyphs.splice(at, 2, font.glyphForCodePoint(letter))
      run.positions.splice(at, 2, { ...base, xAdvance: base.xAdvance + mark.xAdvance })
    }
    return run
  }
}
