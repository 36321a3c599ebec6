import { expect, test } from 'vitest'
import { townsMatching } from './town-search'

const towns = [
  { slug: 'almora', name: 'अल्मोड़ा', other: 'Almora', district: 'अल्मोड़ा' },
  { slug: 'dehradun', name: 'देहरादून', other: 'Dehradun', district: 'देहरादून' },
  { slug: 'dharchula', name: 'धारचूला', other: 'Dharchula', district: 'पिथौरागढ़' },
  { slug: 'haridwar', name: 'हरिद्वार', other: 'Haridwar', district: 'हरिद्वार' },
  { slug: 'kashipur', name: 'काशीपुर', other: 'Kashipur', district: 'ऊधम सिंह नगर' },
  { slug: 'rudrapur', name: 'रुद्रपुर', other: 'Rudrapur', district: 'ऊधम सिंह नगर' },
]
const found = (words: string) => townsMatching(towns, words).towns.map(({ slug }) => slug)

test('a town is found in either script, by its beginning first', () => {
  expect(found('deh')).toEqual(['dehradun'])
  expect(found('देह')).toEqual(['dehradun'])
  expect(found('pur')).toEqual(['kashipur', 'rudrapur'])
  expect(found('d')).toEqual(['dehradun', 'dharchula', 'haridwar', 'rudrapur'])
})

test('marks and case people leave out do not matter', () => {
  expect(found('अल्मोडा')).toEqual(['almora'])
  expect(found(' DEHRA dun')).toEqual(['dehradun'])
})

test('a slip of a letter is forgiven and said', () => {
  expect(found('hardwar')).toEqual(['haridwar'])
  expect(townsMatching(towns, 'hardwar').nearly).toBe(true)
  expect(found('dheradoon')).toEqual([])
  expect(found('dehradoon')).toEqual(['dehradun'])
})

test('nothing is found for nothing, and for what is far away', () => {
  expect(found('  ')).toEqual([])
  expect(found('mumbai')).toEqual([])
})
