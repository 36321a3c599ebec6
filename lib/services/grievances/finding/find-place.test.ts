import { describe, expect, test } from 'vitest'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { findPlace } from './find-place'

const same = (text: string) => ({ en: text, hi: text })
const wards: Ward[] = [
  {
    id: 'W1',
    name: { en: 'Rajpur (ward 1)', hi: 'राजपुर (वार्ड 1)' },
    localities: [
      { id: 'L1', name: { en: 'Old Rajpur', hi: 'पुराना राजपुर' } },
      { id: 'L2', name: same('Subhash Nagar') },
    ],
  },
  {
    id: 'W12',
    name: { en: 'Dalanwala (ward 12)', hi: 'डालनवाला (वार्ड 12)' },
    localities: [{ id: 'L3', name: same('Subhash Nagar') }],
  },
  { id: 'W11', name: { en: 'Karanpur (ward 11)', hi: 'करनपुर (वार्ड 11)' }, localities: [] },
]

describe('the place a text names', () => {
  test.each([
    ['Garbage in Dalanwala since Monday', { ward: 'W12' }],
    ['डालनवाला में कूड़ा पड़ा है', { ward: 'W12' }],
    ['dalanvala me kooda', { ward: 'W12' }],
    ['ward 12', { ward: 'W12' }],
    ['वार्ड १२ में', { ward: 'W12' }],
    ['ward 11', { ward: 'W11' }],
    ['वार्ड ११', { ward: 'W11' }],
    ['light out in Ward 1, near the school', { ward: 'W1' }],
    ['a heap at old rajpur', { ward: 'W1', locality: 'L1' }],
    ['somewhere on Mars', undefined],
    ['subhash nagar', undefined],
    ['subhash nagar, dalanwala', undefined],
    ['', undefined],
  ])('%s', (text, place) => {
    expect(findPlace(wards, text)).toEqual(place)
  })
})
