import { describe, expect, it } from 'vitest'
import { redacted } from './redact'

describe('redacted', () => {
  it('hides card and contact data at any depth and keeps the rest', () => {
    const body = { payload: { payment: { entity: { id: 'pay_1', card: { last4: '0153' } } } } }
    expect(redacted(JSON.stringify(body))).toBe(
      '{"payload":{"payment":{"entity":{"id":"pay_1","card":"hidden"}}}}',
    )
  })

  it('reads forms too', () => {
    const form = 'order_id=order_1&prefill%5Bcontact%5D=123&prefill%5Bemail%5D=a%40b'
    expect(redacted(form)).toBe(
      'order_id=order_1&prefill%5Bcontact%5D=hidden&prefill%5Bemail%5D=hidden',
    )
  })

  it('keeps nothing of what it cannot read', () => {
    expect(redacted('<html>4111 1111</html>')).toBe('22 characters, not JSON')
  })
})
