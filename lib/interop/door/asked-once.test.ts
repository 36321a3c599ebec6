import { expect, test } from 'vitest'
import { askedOnce } from './asked-once'

test.each([
  ['/desk/collect?q=a&q=b&service=c', '/desk/collect?q=a&service=c'],
  ['/desk/collect?q=a&%71=b', '/desk/collect?q=a'],
  ['/en?q=&q=b', '/en?q='],
])('%s is read as %s', (url, once) => {
  expect(askedOnce(url)).toBe(once)
})

test.each([
  '/en',
  '/en?',
  '/en?q',
  '/desk/inbox?refused=a&refused=b&q=c',
  '/en?q=a%26q=b',
  '/en?%&a=b',
])('%s stays as it is', (url) => {
  expect(askedOnce(url)).toBe(url)
})
