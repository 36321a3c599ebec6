import { Font } from '@react-pdf/renderer'
import { beforeAll, expect, test } from 'vitest'
import { fontFamily, fontsLoaded } from './fonts'

beforeAll(async () => {
  await fontsLoaded()
})

type Glyph = { id: number; codePoints: number[] }
type Drawn = { glyphs: Glyph[]; positions: { xAdvance: number }[] }

const words = ['ई', 'ईश्वर', 'ई-मेल', 'ईंट', 'ऐश्वर्या', 'ऐंठ', 'मई', 'नई ऐपण']

test.each([400, 600])('no line can begin in the middle of a letter, weight %i', (fontWeight) => {
  const [family = ''] = fontFamily
  const font = Font.getFont({ fontFamily: family, fontWeight })?.data
  for (const word of words) {
    const { glyphs, positions }: Drawn = font?.layout(word, undefined, undefined, undefined, 'ltr')
    expect(
      glyphs.map(({ codePoints }) => codePoints.length),
      word,
    ).not.toContain(0)
    expect(positions).toHaveLength(glyphs.length)
    expect(glyphs.flatMap(({ codePoints }) => codePoints)).toHaveLength(word.length)
  }
})

test('a letter drawn whole is as wide as its parts', () => {
  const [family = ''] = fontFamily
  const font = Font.getFont({ fontFamily: family, fontWeight: 400 })?.data
  const width = (word: string) => {
    const { positions }: Drawn = font?.layout(word, undefined, undefined, undefined, 'ltr')
    return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  }
  expect(width('ई')).toBe(width('इ'))
  expect(width('ऐ')).toBe(width('ए'))
})
