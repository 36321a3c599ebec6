import { describe, expect, test } from 'vitest'
import { proxiesOf } from '@/lib/infra/env/proxies-of'
import { clientAddress, subscriberOf } from './client-address'

const proxies = proxiesOf('10.0.0.0/8, 127.0.0.1, 2001:db8:1::/48')
const none = proxiesOf('')

describe('where a request came from', () => {
  test('is the socket’s address, whatever a client says, when no proxy is declared', () => {
    expect(clientAddress('203.0.113.7', '198.51.100.1', none)).toBe('203.0.113.7')
    expect(clientAddress('::ffff:203.0.113.7', '198.51.100.1', none)).toBe('203.0.113.7')
    expect(clientAddress('203.0.113.7', '198.51.100.1', proxies)).toBe('203.0.113.7')
  })

  test('is what the outermost declared proxy heard', () => {
    expect(clientAddress('10.0.0.2', '198.51.100.1', proxies)).toBe('198.51.100.1')
    expect(clientAddress('::ffff:10.0.0.2', '6.6.6.6, 198.51.100.1, 10.9.9.9', proxies)).toBe(
      '198.51.100.1',
    )
    expect(clientAddress('127.0.0.1', '[2a00:1::5]:443', proxies)).toBe('2a00:1::5')
    expect(clientAddress('10.0.0.2', '198.51.100.1:50123', proxies)).toBe('198.51.100.1')
    expect(clientAddress('2001:db8:1::9', '2A00:1::5%eth0', proxies)).toBe('2a00:1::5')
  })

  test('is the proxy itself where what it says is no address', () => {
    for (const said of ['', 'unknown', '999.1.1.1', '"; DROP', ','.repeat(10_000)])
      expect(clientAddress('10.0.0.2', said, proxies)).toBe('10.0.0.2')
    expect(clientAddress(undefined, '198.51.100.1', proxies)).toBe('unknown')
  })

  test('ends the chain at the first that nobody declared, so that nobody can put another in front', () => {
    expect(clientAddress('10.0.0.2', '10.0.0.3, 6.6.6.6, 198.51.100.1', proxies)).toBe(
      '198.51.100.1',
    )
  })
})

test('a subscriber is an IPv4 address or 64 bits of an IPv6 address', () => {
  expect(subscriberOf('203.0.113.7')).toBe('203.0.113.7')
  const one = '2a00:1:0:2::/64'
  for (const address of [
    '2a00:1:0:2::1',
    '2a00:0001:0000:0002:ffff:1:2:3',
    '2a00:1:0:2:0:0:1.2.3.4',
  ])
    expect(subscriberOf(address), address).toBe(one)
  expect(subscriberOf('2a00:1:0:3::1')).not.toBe(one)
  expect(subscriberOf('::1')).toBe('0:0:0:0::/64')
  expect(subscriberOf('unknown')).toBe('unknown')
})

test.each(['10.0.0.0/33', 'proxy.example', '2001:db8::/129', '10.0.0/8'])(
  '%s is refused as a proxy',
  (range) => expect(() => proxiesOf(range)).toThrow('is no address range'),
)
