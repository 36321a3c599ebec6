import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { hashToken, newSessionToken } from '@/lib/platform/identity/credentials/credentials'
import { env } from '@/lib/infra/env/env'
import { services } from '@/lib/platform/applications/catalogue'
import { grants } from '@/lib/platform/access/grants'
import { rolesGranting } from '@/lib/platform/access/roles'
import { employed, ulb } from '@/lib/platform/workflow/office.fixture'
import { catalogue } from './catalogue'
import { restAnswer } from './rest'
import { sampleInput } from './sample-input.fixture'

const runs = 25
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\u0000', '🐕'.repeat(50), "'; DROP TABLE person; --", '__proto__', '९९९'),
  fc.constantFrom('NaN', '-0', '1e400', '9'.repeat(40), '2026-02-30', '../../etc', '%00', 'null'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
  fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 2 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
)

let callers: (string | undefined)[]

const everyRole = () => [
  ...services().flatMap(({ roles }) => roles.map(({ code }) => code)),
  ...grants().flatMap((grant) => [...rolesGranting(grant)]),
]

/** A token the API takes, of a session that is there. */
async function tokenFor({ hash }: { hash: string }): Promise<string> {
  const token = newSessionToken()
  const owner = new pg.Client({ connectionString: env().DATABASE_URL })
  await owner.connect()
  await owner.query('UPDATE session SET token_hash = $1 WHERE token_hash = $2', [
    hashToken(token),
    hash,
  ])
  await owner.end()
  return token
}

beforeAll(async () => {
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  const officer = await employed('Usha Panwar', everyRole())
  callers = [undefined, await tokenFor(citizen), await tokenFor(officer)]
})

/** Some fields as they should be, some nonsense, in one object. */
const bodyFor = (sample: Record<string, unknown>) =>
  fc.record(
    Object.fromEntries(
      [...Object.keys(sample), 'ulb'].map((name) => [
        name,
        name === 'ulb'
          ? fc.oneof(nasty, fc.constantFrom(ulb, 'uk', 'uk.nowhere', ''))
          : fc.oneof(nasty, fc.constant(sample[name])),
      ]),
    ),
    { requiredKeys: [] },
  )

async function statusOf(method: string, path: string, body: unknown, token: string | undefined) {
  const reads = method === 'get'
  const query = reads ? `?${new URLSearchParams(textsOf(body as Record<string, unknown>))}` : ''
  const answer = await restAnswer(
    new Request(`http://localhost/api/v1${path}${query}`, {
      method: method.toUpperCase(),
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(reads ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  return answer.status
}

const textsOf = (body: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textOf(value)]))

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

describe('nonsense sent to the API', () => {
  const exposed = catalogue().flatMap(({ definition }) =>
    definition.api ? [[definition.name, definition.api, definition.input] as const] : [],
  )

  test.each(exposed)('is refused by %s with a clear answer', async (_name, api, input) => {
    const sample = sampleInput(input, '0192f0c1-2345-7abc-8def-0123456789ab') as Record<
      string,
      unknown
    >
    const body = bodyFor(sample)
    await fc.assert(
      fc.asyncProperty(body, fc.nat(2), nasty, async (sent, who, segment) => {
        const path = api.path.replace(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(textOf(sent[name] ?? segment).toWellFormed() || 'x'),
        )
        expect(await statusOf(api.method, path, sent, callers[who])).toBeLessThan(500)
      }),
      { numRuns: runs },
    )
  })

  test('nested without end is refused', async () => {
    const deep = `{"mobile":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    expect(await statusOf('post', '/auth/otp', deep, undefined)).toBe(422)
  })

  test('is no JSON at all, and is told so', async () => {
    for (const text of ['', '{', '[]', 'null', '"x"', '{"a":'.repeat(2_000), '\u0000'])
      expect(await statusOf('post', '/auth/otp', text, undefined)).toBe(422)
  })
})
