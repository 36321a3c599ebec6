import { describe, expect, test } from 'vitest'
import { password } from '@/prisma/seed/demonstration/log-ins'

// The attacked product trusts this machine as its proxy, so that one can come from many addresses.
const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'
const ulb = 'uk.almora'
const type = 'IllegalParking'

type Asking = { from: string; headers?: Record<string, string> }
type Answer = { status: number; headers: Headers; body: Record<string, unknown> }

async function post(path: string, body: object, { from, headers }: Asking): Promise<Answer> {
  const response = await fetch(`${base}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    body: JSON.stringify(body),
  })
  const { status } = response
  return { status, headers: response.headers, body: (await response.json()) as Answer['body'] }
}

/** How often each status came of so many requests, so many of them at once. */
async function storm(times: number, one: (at: number) => Promise<Answer>) {
  const came: Record<number, number> = {}
  let next = 0
  const worker = async () => {
    for (let at = next++; at < times; at = next++) {
      const { status } = await one(at)
      came[status] = (came[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return came
}

const begin = (asking: Asking) => post('/complaint-drafts', { ulb, type }, asking)

describe('begun reports', () => {
  test('two thousand from one address cost nobody else anything', async () => {
    const came = await storm(2000, () => begin({ from: '198.51.100.66' }))
    expect(came[201]).toBeLessThan(120)
    expect((came[201] ?? 0) + (came[429] ?? 0)).toBe(2000)
    for (let at = 1; at <= 20; at += 1)
      expect((await begin({ from: `203.0.113.${at}` })).status).toBe(201)
  })

  test('what a client writes of its own address changes nothing', async () => {
    const forged = [
      'x-client-address',
      'x-real-ip',
      'forwarded',
      'cf-connecting-ip',
      'true-client-ip',
    ]
    for (const name of forged) {
      const headers = { [name]: name === 'forwarded' ? 'for=192.0.2.1' : '192.0.2.1' }
      expect((await begin({ from: '198.51.100.66', headers })).status, name).toBe(429)
    }
    expect((await begin({ from: '192.0.2.77, 198.51.100.66' })).status).toBe(429)
  })

  test('a refusal says in the reader’s language how long to wait and what else one can do', async () => {
    const refused = await begin({
      ...{ from: '198.51.100.66', headers: { 'accept-language': 'hi' } },
    })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.body['retryAfter']).toBe(wait)
    expect(refused.body['title']).toContain('सेकंड')
    expect(refused.body['title']).toContain('काउंटर')
  })

  test('one IPv6 network of a subscriber is one source', async () => {
    const came = await storm(200, (at) => begin({ from: `2001:db8:5:6::${at.toString(16)}` }))
    expect(came[201]).toBeLessThan(120)
    expect((await begin({ from: '2001:db8:5:7::1' })).status).toBe(201)
  })
})

describe('signing in', () => {
  const signIn = (userName: string, secret: string, from: string) =>
    post('/auth/employee-token', { userName, password: secret }, { from })

  test('wrong passwords from elsewhere do not lock an officer out', async () => {
    const came = await storm(40, () => signIn('gro.haldwani', 'guess', '198.51.100.70'))
    expect(came[429]).toBeGreaterThan(20)
    expect((await signIn('gro.haldwani', password, '203.0.113.70')).status).toBe(201)
  })

  test('one address tries few names', async () => {
    const came = await storm(90, (at) => signIn(`name.${at}`, 'Welcome@123', '198.51.100.71'))
    expect(came[422]).toBeLessThanOrEqual(40)
  })
})

describe('codes', () => {
  const ask = (mobile: string, from: string) => post('/auth/otp', { mobile }, { from })

  test('one address asks for few numbers', async () => {
    const came = await storm(250, (at) =>
      ask(`98002${String(at).padStart(5, '0')}`, '198.51.100.72'),
    )
    expect(came[201]).toBeLessThan(120)
    expect((came[201] ?? 0) + (came[429] ?? 0)).toBe(250)
  })

  test('a code that was sent is used, however often others asked for that number', async () => {
    let code: unknown
    for (let at = 0; at < 5; at += 1)
      code = (await ask('9800299999', `198.51.100.${80 + at}`)).body['demonstrationCode']
    const mine = await ask('9800299999', '203.0.113.80')
    expect(mine.status).toBe(201)
    expect(mine.body['demonstrationCode']).toBeUndefined()
    const { challenge } = mine.body
    expect((await post('/auth/token', { challenge, code }, { from: '203.0.113.80' })).status).toBe(
      201,
    )
  })
})

describe('the cookie that tells browsers apart', () => {
  const given = async (cookie = '') => {
    const response = await fetch(`${base}/en/sign-in`, { headers: { cookie } })
    return response.headers.getSetCookie().find((one) => one.startsWith('visitor='))
  }

  test('is given at the first visit, out of reach of scripts, and a forged one is not taken', async () => {
    const first = await given()
    expect(first).toMatch(/httponly/i)
    expect(first).toMatch(/samesite=lax/i)
    const [cookie = ''] = first?.split(';') ?? []
    expect(await given(cookie)).toBeUndefined()
    expect(await given(cookie.replace(/.$/, cookie.endsWith('A') ? 'B' : 'A'))).toBeDefined()
  })
})
