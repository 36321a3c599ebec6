import { expect, test } from 'vitest'

const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: 'POST', body, headers, redirect: 'manual' })

const addresses = ['/api/inbound/message', '/api/inbound/mail', '/api/inbound/whatsapp'] as const
const signatures = [
  {},
  {
    'x-palika-signature': 't=0,v1=00',
    'x-hub-signature-256': 'sha256=0',
    authorization: 'Basic !',
  },
  {
    'x-palika-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`,
    'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
    authorization: `Basic ${Buffer.from(`palika:${'x'.repeat(40)}`).toString('base64')}`,
  },
]

test.each(addresses)('%s hears nobody who did not sign', async (address) => {
  for (const headers of signatures) {
    for (const body of ['', '{}', 'null', '[[[[', '\u0000', '{"entry":[{"changes":7}]}']) {
      const { status } = await post(address, body, headers)
      expect([400, 401, 404]).toContain(status)
    }
  }
})

test.each(addresses)('%s reads no body without end', async (address) => {
  const body = Buffer.alloc(48 * 1024 * 1024, 0x20)
  const status = await post(address, body, signatures[2] ?? {}).then(
    (answer) => answer.status,
    // Closed while we were still sending.
    () => 413,
  )
  expect([401, 404, 413]).toContain(status)
})

test.each(['', 'x', '2345678', 'AAAAAAA', '%00', '..%2f', 'a'.repeat(5000)])(
  'a short link %# that leads nowhere leads to no other site',
  async (code) => {
    const answer = await fetch(`${base}/s/${code}`, { redirect: 'manual' })
    expect(answer.status).toBeLessThan(500)
    const to = answer.headers.get('location')
    if (to) expect(new URL(to, base).origin).toBe(new URL(base).origin)
  },
)
