import { Font } from '@react-pdf/renderer'
import { beforeAll, expect, test } from 'vitest'
import { fontFamily, fontsLoaded } from './fonts'

beforeAll(async () => {
  await fontsLoaded()
})

// Each of these changed the count of a later word while fontkit remembered first uses only.
const sentence = 'ई कोई गई ऐसे कतारें करें। सकें। केंद्र में मार्ग, शर्तें विश्वविद्यालय अनुज्ञप्ति ट्र द्ध ऋषिकेश'

test.each([...fontFamily])('%s counts every letter, whatever it shaped before', (family) => {
  const font = Font.getFont({ fontFamily: family, fontWeight: 400 })?.data
  for (const order of [sentence.split(' '), sentence.split(' ').reverse()])
    for (const word of order) {
      const glyphs = font?.layout(word, undefined, undefined, undefined, 'ltr').glyphs ?? []
      const letters = glyphs.flatMap((glyph: { codePoints: number[] }) => glyph.codePoints)
      expect(letters.length, word).toBe(word.length)
    }
})
