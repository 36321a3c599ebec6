import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { printedLetters, unprintable } from './printable'

type Font = { characterSet: number[] }
const { openSync } = createRequire(import.meta.url)('fontkit') as {
  openSync: (path: string) => Font
}

test.each([
  'Kamla Rawat & Sons, 12/4 (Ground floor) – “Himkiran” ₹500 № 7',
  'क़ज़ा फ़ौजी, श्री ॐ १२३ ळ क्‍ष र्‌य',
  'José Müller, Łódź',
  'one\nline after another',
])('%s can be printed', (text) => expect(unprintable(text)).toEqual([]))

test.each([
  ['தமிழ் Stores', ['த', 'மி', 'ழ்']],
  ['اردو بازار', ['ا', 'ر', 'د', 'و', 'ب']],
  ['中 Trading', ['中']],
  ['ਪੰਜਾਬ', ['ਪੰ', 'ਜਾ', 'ਬ']],
  ['Sweets 🍬 and ❤️', ['🍬', '❤️']],
])('%s cannot, and the letters are named', (text, letters) => {
  expect(unprintable(text)).toEqual(letters)
})

test('what counts as printable is what the fonts of papers have', () => {
  const folder = 'node_modules/@expo-google-fonts'
  const fonts = ['noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf']
  fonts.push('noto-sans/400Regular/NotoSans_400Regular.ttf')
  const has = new Set<number>()
  for (const font of fonts)
    for (const code of openSync(`${folder}/${font}`).characterSet)
      if (code >= 0x20 && code < 0xfff0 && code !== 0xfeff) has.add(code)
  const said = new Set<number>()
  for (const range of printedLetters.trim().split(/\s+/)) {
    const [from = 0, to = from] = range.split('-').map((code) => parseInt(code, 16))
    for (let code = from; code <= to; code += 1) said.add(code)
  }
  expect([...said].filter((code) => !has.has(code))).toEqual([])
  expect([...has].filter((code) => !said.has(code))).toEqual([])
})
