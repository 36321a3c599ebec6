import { expect, test } from 'vitest'
import { base, send } from './wire.fixture'

type Jar = Map<string, string>
const sentBy = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

async function asked(jar: Jar, path: string, fields?: Record<string, string>) {
  const { status, headers, body } = await send(path, {
    ...(fields && { method: 'POST', body: [new URLSearchParams(fields).toString()] }),
    headers: {
      cookie: sentBy(jar),
      ...(fields && { 'content-type': 'application/x-www-form-urlencoded', origin: base }),
    },
  })
  for (const set of headers['set-cookie'] ?? []) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    jar.set(name, value)
  }
  return { status, body, location: headers.location ?? '' }
}

const tokenOf = async (jar: Jar) =>
  (JSON.parse((await asked(jar, '/api/auth/csrf')).body) as { csrfToken: string }).csrfToken

test('the way out of next-auth ends the session, not only the cookie', async () => {
  const mobile = '9811002233'
  const otp = await send('/api/v1/auth/otp', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: [JSON.stringify({ mobile })],
  })
  const { challenge, demonstrationCode: code } = JSON.parse(otp.body) as Record<string, string>
  const jar: Jar = new Map()
  await asked(jar, '/api/auth/callback/otp', {
    ...{
      csrfToken: await tokenOf(jar),
      challenge: challenge ?? '',
      code: code ?? '',
      json: 'true',
    },
  })
  const before: Jar = new Map(jar)
  expect((await asked(jar, '/en/my')).status).toBe(200)

  await asked(jar, '/api/auth/signout', { csrfToken: await tokenOf(jar), json: 'true' })
  const stolen = await asked(before, '/en/my')
  expect(stolen.status).toBe(307)
  expect(stolen.location).toContain('/en/sign-in')
})
