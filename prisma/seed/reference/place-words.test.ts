import { expect, test } from 'vitest'
import { liveUlbs } from '../demonstration/live-ulbs'
import { placeInHindi } from './place-words'
import { devanagari } from './reference-checks'
import { wardsOf } from './wards'

test('writes a name of known words in Hindi, and none that it knows half', () => {
  expect(placeInHindi('Indira Colony')).toBe('इंदिरा कॉलोनी')
  expect(placeInHindi('Ward No.14')).toBe('वार्ड नं.14')
  expect(placeInHindi('Colony of Nobody')).toBeNull()
  expect(placeInHindi('14/2')).toBeNull()
})

test('names nearly every ward of the demonstration in Hindi', () => {
  const wards = liveUlbs('uk').flatMap(wardsOf)
  const named = wards.filter(({ hi }) => hi !== null)
  expect(named.length / wards.length).toBeGreaterThan(0.9)
  for (const { hi } of named) expect(hi).toMatch(devanagari)
})
