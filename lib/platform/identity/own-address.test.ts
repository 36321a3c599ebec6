import { expect, test } from 'vitest'
import { isOwnAddress } from './own-address'

const base = 'https://palika.example'

test.each(['/en/my', 'https://palika.example/x', '', 'my', '?a=b'])(
  '%j is of the site',
  (address) => {
    expect(isOwnAddress(address, base)).toBe(true)
  },
)

test.each([
  'javascript:x',
  '//elsewhere.example',
  'https://elsewhere.example/',
  'http://[',
  'data:,x',
])('%j is not', (address) => {
  expect(isOwnAddress(address, base)).toBe(false)
})
