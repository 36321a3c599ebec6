import { expect, test } from 'vitest'

const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'

test.each(['/api/v1/applications', '/api/v1/receipts', '/desk/inbox'])(
  'a stranger is shown nothing of %s',
  async (address) => {
    const { status } = await fetch(base + address, { redirect: 'manual' })
    expect([303, 307, 401, 404]).toContain(status)
  },
)
