import { expect, test } from 'vitest'
import { soundOf } from './sound-of'

test.each([
  ['कूड़ा', 'कूडा', 'कुड़ा', 'kooda', 'kuda', 'KUDA'],
  ['कचरा', 'kachra', 'kachraa'],
  ['सड़क', 'सडक', 'sadak', 'sadhak'],
  ['गड्ढा', 'गड्डा', 'gaddha', 'gadda', 'gadha'],
  ['मच्छर', 'मछर', 'machhar', 'macchar', 'machar'],
  ['बंदर', 'बँदर', 'बन्दर', 'bandar'],
  ['खंभा', 'खम्भा', 'khamba', 'khambha'],
  ['शौचालय', 'शोचालय', 'shauchalay', 'shochalay'],
  ['ज़मीन', 'जमीन', 'zameen', 'jameen', 'jamin'],
  ['नहीं', 'नही', 'nahi', 'nahee'],
  ['आवारा', 'awara', 'aawara', 'avaara'],
  ['अतिक्रमण', 'atikraman', 'atikramann'],
  ['स्ट्रीट', 'street'],
  ['टहनी', 'tahni', 'tahnee'],
])('%s sounds as all its spellings', (word, ...spellings) => {
  for (const spelling of spellings) expect(soundOf(spelling), spelling).toBe(soundOf(word))
})

test.each([
  ['नल', 'नाली'],
  ['नाली', 'नाला'],
  ['कूड़ा', 'कुत्ता'],
  ['पानी', 'पान'],
  ['dead', 'deaf'],
  ['road', 'read'],
  ['1', '11'],
])('%s does not sound as %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other))
})

test('writes what it hears in Latin letters', () => {
  expect(['जलभराव', 'मटमैला', 'दरवाज़ा', 'पाइप', 'ऋण', '2 नंबर'].map(soundOf)).toEqual([
    'jalbarav',
    'matmela',
    'darvaja',
    'pep',
    'rin',
    '2 nambar',
  ])
})
