import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '@/lib/interop/rest/catalogue'
import { sampleInput } from '@/lib/interop/rest/sample-input.fixture'
import { routesOfTheCode } from '@/lib/interop/routes/routes-of-the-code.fixture'
import { services } from '@/lib/platform/applications/catalogue'
import { formsIn, linksIn } from './forms.fixture'
import { browse, everyKind, Tally, until, type Caller } from './fuzz.fixture'
import { drawsOf, hostileTexts, hostileValues, inAddress } from './generators'
import { multipart, send } from './wire.fixture'

const seed = 20261130
const id = '01a21dc4-015a-720e-acd6-41d16c49f1ad'
const queryNames =
  'q into from cursor after before view type group ward state assignee source sort as at did refused saved revoked service account filing file field seen paper next item wrong section draft challenge mobile shown bill amount places lodged id received zoom since lang k v order callbackUrl error expiring status limit size day year taken page page_size service_request_id start_date end_date jurisdiction_id changed'.split(
    ' ',
  )

let callers: Caller[]
beforeAll(async () => {
  callers = await everyKind()
})

function judge(tally: Tally): void {
  tally.print(seed)
  expect(tally.failed).toEqual([])
  expect(tally.decided).toBeGreaterThan(tally.all / 2)
}

test('every operation answers nonsense in words', async () => {
  const { below, oneOf } = drawsOf(seed)
  const tally = new Tally('operations')
  const unspoken: string[] = []
  const kinds = catalogue().flatMap(({ definition: { name, api, input } }) =>
    api && name !== 'auth.sign-out' && !api.path.includes('sessions')
      ? [{ api, sample: sampleInput(input, id) }]
      : [],
  )
  let turn = 0
  await until(20, async () => {
    const kind = kinds[turn++ % kinds.length]
    if (!kind) return false
    const { api, sample } = kind
    const names = [...new Set([...Object.keys(sample), 'ulb'])]
    const given: Record<string, unknown> = { ...sample, ulb: 'uk.haldwani' }
    for (let count = 1 + below(2); count > 0; count -= 1) given[oneOf(names)] = oneOf(hostileValues)
    const textOf = (value: unknown) =>
      typeof value === 'string' ? value : (JSON.stringify(value) ?? 'x')
    const path = api.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      inAddress(textOf(given[name] ?? oneOf(hostileTexts))),
    )
    const reads = api.method === 'get'
    const query = reads
      ? `?${Object.entries(given)
          .map(([name, value]) => `${inAddress(name)}=${inAddress(textOf(value))}`)
          .join('&')}`
      : ''
    const caller = oneOf(callers)
    const body = below(20) === 0 ? oneOf(hostileValues) : given
    const text = JSON.stringify(body) ?? 'null'
    const heard = await browse(`/api/v1${path}${query}`, caller, {
      method: api.method.toUpperCase(),
      headers: {
        'content-type': 'application/json',
        ...(!reads && { 'content-length': Buffer.byteLength(text) }),
        ...(caller.token && { authorization: `Bearer ${caller.token}` }),
        ...(below(10) === 0 && { 'idempotency-key': inAddress(oneOf(hostileTexts)) }),
      },
      ...(!reads && { body: [text] }),
    })
    const told = `${api.method} ${path}${query} as ${caller.name} ${reads ? '' : JSON.stringify(body)}`
    tally.note(told, heard)
    // An address longer than Node reads is refused before it comes to us.
    if (heard.status >= 400 && heard.status !== 431 && !('code' in problemIn(heard.body)))
      unspoken.push(told)
    return true
  })
  judge(tally)
  expect(unspoken).toEqual([])
})

const problemIn = (text: string): object => {
  try {
    return JSON.parse(text) as object
  } catch {
    return {}
  }
}

test('every page and file answers nonsense with a page', async () => {
  const { below, oneOf } = drawsOf(seed + 1)
  const tally = new Tally('pages')
  const routes = [...routesOfTheCode('page.tsx'), ...routesOfTheCode('route.ts')].filter(
    (route) => !route.startsWith('/api/v1'),
  )
  const ours: Record<string, readonly string[]> = {
    lang: ['en', 'hi'],
    ulb: ['haldwani', 'haldwani', 'uk.haldwani', 'nowhere'],
    service: services().map(({ code }) => code),
    tenant: ['uk.haldwani'],
    nextauth: ['signin', 'callback/otp', 'session', 'csrf', 'error', 'providers', 'x'],
    id: [id],
    draft: [id],
  }
  const path = (route: string) =>
    route
      .split('/')
      .filter((part) => !part.startsWith('('))
      .map((part) => {
        const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(part)?.[1]
        if (!name) return part
        const known = ours[name]
        return known && below(5) > 0 ? oneOf(known) : inAddress(oneOf(hostileTexts))
      })
      .join('/')
  let turn = 0
  await until(24, async () => {
    const route = routes[turn++ % routes.length] ?? '/'
    const query = Array.from({ length: below(4) }, () => {
      const name = oneOf(queryNames)
      return `${name}=${inAddress(oneOf(hostileTexts))}${below(6) === 0 ? `&${name}=x` : ''}`
    })
    const address = `${path(route) || '/'}${query.length > 0 ? `?${query.join('&')}` : ''}`
    const caller = oneOf(callers)
    const method = oneOf([
      'GET',
      'GET',
      'GET',
      'GET',
      'GET',
      'GET',
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PUT',
    ])
    tally.note(`${method} ${address} as ${caller.name}`, await browse(address, caller, { method }))
    return true
  })
  judge(tally)
})

test('every form takes nonsense in every field', async () => {
  const { below, oneOf } = drawsOf(seed + 2)
  const tally = new Tally('forms')
  const homes = (caller: Caller) =>
    caller.name === 'guest' || caller.name === 'citizen'
      ? [
          '/en/haldwani',
          '/hi/haldwani/report',
          '/en/sign-in',
          '/en/my',
          '/hi/track',
          '/en/haldwani/complaints',
        ]
      : [
          '/desk/inbox',
          '/desk/complaints',
          '/desk/receipts',
          '/desk/collect',
          '/desk/administration',
          '/desk/sessions',
        ]
  const waiting = callers.flatMap((caller) => homes(caller).map((address) => ({ caller, address })))
  const known = new Set(waiting.map(({ caller, address }) => `${caller.name} ${shapeOf(address)}`))
  const tried = new Map<string, number>()
  await until(24, async () => {
    const { caller, address } = waiting.splice(below(waiting.length), 1)[0] ?? {}
    if (!caller || !address) return false
    const page = await browse(address, caller)
    tally.note(`GET ${address} as ${caller.name}`, page)
    for (const link of linksIn(page.body)) {
      const shape = `${caller.name} ${shapeOf(link)}`
      if (known.has(shape) || /sign-?out|\/api\//.test(link)) continue
      known.add(shape)
      waiting.push({ caller, address: link })
    }
    for (const { held, fields } of formsIn(page.body)) {
      const kind = `${fields.join()} ${shapeOf(address)}`
      const before = tried.get(kind) ?? 0
      if (before > 2 || fields.length === 0) continue
      tried.set(kind, before + 1)
      for (let time = 0; time < 2; time += 1) {
        const typed = fields.map((name): [string, string] => [
          name,
          oneOf(hostileTexts).toWellFormed(),
        ])
        const sent = multipart([...held, ...typed])
        const heard = await browse(address, caller, sent)
        tally.note(`POST ${address} as ${caller.name} ${JSON.stringify(typed)}`, heard)
      }
    }
    return true
  })
  process.stdout.write(`${tried.size} kinds of forms, ${known.size} kinds of pages by caller\n`)
  judge(tally)
})

/** Of addresses that differ in a record's id or in what is asked, one is enough. */
const shapeOf = (address: string) =>
  address
    .replace(/\?.*/, (query) => query.replace(/=[^&]*/g, ''))
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2,}[-/%\w]*\d{3,}[-/%\w]*/g, '#')

test('and the product is well', async () => {
  expect((await send('/api/health')).status).toBe(200)
})
