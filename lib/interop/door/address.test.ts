import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { demandReadable } from './address'

const asked = (url: string, method = 'GET') => ({ url, method }) as IncomingMessage

test.each([
  ['/en/haldwani/complaints?q=%00', 'GET', 400, 'address'],
  ['/desk/receipts?a=b?c=%00', 'POST', 400, 'address'],
  ['/api/files/uk.haldwani/%00', 'GET', 400, 'address'],
  ['/api/files/uk.haldwani/%ED%A0%BD', 'GET', 400, 'address'],
  ['/en', 'TRACE', 405, 'method'],
])('%s is turned away from %s', (url, method, status, reason) => {
  expect(() => demandReadable(asked(url, method))).toThrow(
    expect.objectContaining({ status, reason }),
  )
})

test.each([
  '/en/haldwani/complaints?q=%2500',
  '/hi/haldwani/complaints/%00',
  '/?q=%E0%A4%95',
  '/en?q=%',
])('%s goes on: what a page does not know it says itself', (url) => {
  expect(() => demandReadable(asked(url))).not.toThrow()
})
