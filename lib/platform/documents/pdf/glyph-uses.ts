type Glyph = { readonly codePoints: number[] }
type GlyphSource<G extends Glyph> = { getGlyph(id: number, codePoints?: number[]): G }

/** fontkit's fonts are; react-pdf's types do not say so. */
export const isGlyphSource = (font: object): font is GlyphSource<Glyph> =>
  'getGlyph' in font && typeof font.getGlyph === 'function'

/**
 * Makes a font tell for each use of a glyph which characters it stands for.
 * fontkit 2 caches the first use for ever, so that `ें` met once as `ं` counts one letter short in
 * every later document, and the line breaker drops or doubles letters at the end of lines.
 */
export function remembersEachUse<G extends Glyph>(font: GlyphSource<G>) {
  const original = font.getGlyph.bind(font)
  const uses = new Map<string, G>()

  font.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints.join()}`
    const known = uses.get(key)
    if (known) return known

    const glyph = original(id, codePoints)
    const use: G = Object.create(glyph, { codePoints: { value: codePoints } })
    uses.set(key, use)
    return use
  }
}
