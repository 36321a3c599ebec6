import { expect, test } from 'vitest'
import { deviceWords } from './device-words'

const chrome =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'

test.each([
  [chrome, 'Chrome, Android'],
  [`${chrome} EdgA/156.0`, 'Edge, Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
    'Safari, iOS',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Firefox, Windows',
  ],
  ['curl/8', 'Unknown device'],
  [null, 'Unknown device'],
])('a browser is called what its owner calls it: %s', (device, words) => {
  expect(deviceWords(device, 'en')).toBe(words)
})
