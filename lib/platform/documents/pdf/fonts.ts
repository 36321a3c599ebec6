import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'
import { isGlyphSource, remembersEachUse } from './glyph-uses'
import { isShaper, keepsVowelsWhole } from './whole-vowels'

const packages = join(process.cwd(), 'node_modules', '@expo-google-fonts')
const cuts = [
  { folder: '400Regular', fontWeight: 400 },
  { folder: '600SemiBold', fontWeight: 600 },
] as const
const families = [
  {
    fontFamily: 'Noto Sans Devanagari',
    folder: 'noto-sans-devanagari',
    file: 'NotoSansDevanagari',
  },
  { fontFamily: 'Noto Sans', folder: 'noto-sans', file: 'NotoSans' },
] as const

// Devanagari first: its file also has Latin and ₹, so one font serves a line and shapes it whole;
// the other only fills in rare letters.
export const fontFamily = families.map((family) => family.fontFamily)

for (const { fontFamily: family, folder, file } of families) {
  const fonts = cuts.map((cut) => ({
    src: join(packages, folder, cut.folder, `${file}_${cut.folder}.ttf`),
    fontWeight: cut.fontWeight,
  }))
  Font.register({ family, fonts })
}

// English hyphenation would cut Devanagari syllables. A word wider than any line may break, by
// letters as people see them.
const letters = new Intl.Segmenter()
const LONGEST_WORD = 28
Font.registerHyphenationCallback((word) =>
  word.length <= LONGEST_WORD ? [word] : [...letters.segment(word)].map(({ segment }) => segment),
)

let loading: Promise<void[]> | undefined

/** Reads the fonts once per process. */
export const fontsLoaded = () => (loading ??= Promise.all(cutsOfFamilies().map(load)))

const cutsOfFamilies = () =>
  families.flatMap(({ fontFamily: family }) =>
    cuts.map(({ fontWeight }) => ({ fontFamily: family, fontWeight })),
  )

async function load(descriptor: { fontFamily: string; fontWeight: number }) {
  await Font.load(descriptor)
  const font = Font.getFont(descriptor)?.data
  if (!font || !isGlyphSource(font) || !isShaper(font))
    throw new Error(`The font ${descriptor.fontFamily} could not be read.`)
  remembersEachUse(font)
  keepsVowelsWhole(font)
}
