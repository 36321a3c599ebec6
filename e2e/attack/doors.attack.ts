import { describe, expect, test } from 'vitest'
import { again, bearable, bystander, inTheCalm } from './bystander.fixture'
import { base, multipart, send, type Heard } from './wire.fixture'

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at): [string, string] => [`f${at}`, 'x'])
const json = (text: string, path = '/api/v1/complaint-drafts') =>
  [path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: [text] }] as const

const zeros = (count: number) => `[${Array(count).fill(0).join()}]`
const manyArrays = `{"ulb":"uk.dehradun","type":[${Array(118).fill(zeros(50_000)).join()}]}`
const form = multipart(numbered(60_000))
const half = { ...form, headers: { 'content-type': form.headers['content-type'] } }
function* withoutEnd() {
  for (let piece = 0; piece < 2_000; piece += 1) yield Buffer.alloc(64 * 1024, 0x61)
}

/** What stopped everybody once: each is refused, and early. */
const abuses: Readonly<Record<string, () => Promise<Heard>>> = {
  'sixty thousand fields': () => send('/en/sign-in', form),
  'sixty thousand fields, of a length nobody tells': () => send('/hi/sign-in', half),
  'sixty thousand fields in an address': () =>
    send('/desk/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: [
        numbered(60_000)
          .map(([name]) => `${name}=x`)
          .join('&'),
      ],
    }),
  'arrays of zeros': () => send(...json(manyArrays)),
  'a hundred thousand zeros in a small body': () => send(...json(`{"ulb":${zeros(30_000)}}`)),
  'brackets without end': () => send(...json(`{"ulb":${'['.repeat(30_000)}`)),
  'a body without end': () =>
    send('/api/v1/complaint-drafts', { method: 'POST', body: withoutEnd() }),
  'a message without end': () =>
    send('/api/inbound/message', { method: 'POST', body: withoutEnd() }),
  'references in what a script sends': () =>
    send('/en/sign-in', {
      method: 'POST',
      headers: { 'next-action': '40'.padEnd(42, 'a'), 'content-type': 'text/plain' },
      body: [JSON.stringify(Array(8000).fill('$K1'))],
    }),
}

test.each(Object.entries(abuses))('%s get an answer, and no fault of ours', async (_, abuse) => {
  const { status } = await abuse()
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

const cheap = '/api/v1/complaint-types?ulb=uk.dehradun'

test('during a storm another person is answered about as fast as in the calm', again, async () => {
  const calm = await inTheCalm(base + cheap, 4_000)
  const person = await bystander(base + cheap)
  const end = performance.now() + 10_000
  const statuses = new Map<number, number>()
  const kinds = Object.values(abuses)
  const attacker = async (first: number) => {
    for (let turn = first; performance.now() < end; turn += 1) {
      const status = await kinds[turn % kinds.length]?.().then(
        (heard) => heard.status,
        () => 0,
      )
      statuses.set(status ?? 0, (statuses.get(status ?? 0) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, first) => attacker(first)))
  const storm = await person.over()
  const answers = [...statuses].map(([status, count]) => `${count} of ${status}`).join(', ')
  process.stdout.write(
    `calm ${Math.round(calm.worst)} ms, storm ${Math.round(storm.worst)} ms of ${storm.answers}; ${answers}\n`,
  )
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
  expect(storm.answers).toBeGreaterThan(100)
  expect(storm.worst).toBeLessThan(bearable(calm))
})

describe('sizes', () => {
  const large = JSON.stringify({ ulb: 'uk.dehradun', type: 'x'.repeat(70 * 1024) })

  test('an operation takes 64 kB, told or not told before', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': large.length }
    const told = await send('/api/v1/complaint-drafts', { method: 'POST', headers, body: [large] })
    const untold = await send(...json(large))
    for (const { status, headers, body } of [told, untold]) {
      expect(status).toBe(413)
      expect(headers['content-type']).toBe('application/problem+json')
      expect(JSON.parse(body)).toMatchObject({ code: 'too-large', status: 413 })
    }
  })

  test('nobody’s large body is read where somebody must be signed in', async () => {
    const headers = { 'content-length': 11 * 1024 * 1024 }
    const path = '/api/v1/complaints/intake'
    const { status, headers: told } = await send(path, {
      ...{ method: 'POST', headers, body: ['{'] },
    })
    expect(status).toBe(404)
    expect(told.connection).toBe('close')
  })

  test('too large a form is told in the reader’s language', async () => {
    const { status, body, headers } = await send('/hi/sign-in', form)
    expect(status).toBe(413)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain('<html lang="hi">')
    expect(body).toContain('सीमा से अधिक')
  })
})

describe('what is no form of ours', () => {
  const small = (fields: [string, string][], headers: Record<string, string> = {}) => {
    const one = multipart(fields)
    return { ...one, headers: { ...one.headers, ...headers } }
  }
  const action = { 'next-action': '40'.padEnd(42, 'b') }
  const type = form.headers['content-type']
  const boundary = type.split('=')[1] ?? ''
  const broken = (text: string, contentType = type) => ({
    ...{ method: 'POST', headers: { 'content-type': contentType }, body: [text] },
  })
  const part = (name: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}`

  test.each([
    ['an action nobody has', small([[`$ACTION_ID_${'0'.repeat(42)}`, '']])],
    ['an action that is no name', small([['$ACTION_ID_../../etc', '']])],
    [
      'a bound action that is no JSON',
      small([
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '{'],
      ]),
    ],
    [
      'a bound action nobody has',
      small([
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '{"id":"0","bound":"$@1"}'],
        ['$ACTION_1:1', '[]'],
      ]),
    ],
    ['a bound action without its parts', small([['$ACTION_REF_1', '']])],
    ['a number of ten thousand digits', small([['0', `"$n${'9'.repeat(10_000)}"`]], action)],
    ['a script’s action nobody has', small([['0', '["$K1"]']], action)],
    ['a script’s action that is no name', small([['0', '[]']], { 'next-action': '../x' })],
    ['a form that ends in the middle', broken(part('$ACTION_REF_1', 'x'))],
    ['a form of no parts', broken('hello')],
    ['a form without a boundary', broken(part('a', 'b'), 'multipart/form-data')],
    ['a form without an action', small([['a', 'b']])],
    ['a part without a name', broken(`--${boundary}\r\n\r\nx\r\n--${boundary}--\r\n`)],
  ])('%s is refused in words', async (_, sent) => {
    const { status, body } = await send('/en/sign-in', sent)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).not.toBe('')
    expect(body).not.toContain('Internal Server Error')
    // React's own script knows what to do with this one.
    if (!('next-action' in sent.headers)) expect(body).not.toContain('Invalid Server Action')
  })

  test.each(['https://elsewhere.example', 'null', 'nonsense', 'file://x', `${base}.example`])(
    'a form that %s posts is refused by a page, and by a line to a script',
    async (origin) => {
      for (const headers of [{ origin }, { origin, ...action }]) {
        const { status, body } = await send('/desk/sign-in', small([['a', 'b']], headers))
        expect(status).toBe(403)
        expect(body).toContain('another site')
      }
    },
  )

  test('our own forms are ours, under the name people know and the one they came by', async () => {
    const { port } = new URL(base)
    const other = { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}` }
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const headers of [{ origin: base }, other]) {
      const sent = { method: 'POST', headers: { ...type, ...headers }, body: ['a=b'] }
      expect((await send('/en/help', sent)).status).toBe(200)
    }
  })
})
