import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answersOutage } from './outage.mjs'

const state = { lostAt: -Infinity, away: false }
globalThis[Symbol.for('palika.database.outage')] = state

// Ways in which an application answers; each loses the database first, unless told not to.
const lose = () => (state.lostAt = performance.now())
const ways = {
  '/head': (response) => {
    lose()
    response.writeHead(500, { 'content-type': 'text/html', 'content-length': 3 })
    response.end('bad')
  },
  '/status': (response) => {
    lose()
    response.statusCode = 500
    response.setHeader('content-encoding', 'gzip')
    response.write('b')
    response.end('ad')
  },
  '/own-fault': (response) => {
    response.statusCode = 500
    response.end('ours')
  },
  '/well': (response) => {
    lose()
    response.end('well')
  },
  '/api/health': (response) => {
    lose()
    response.statusCode = 503
    response.end('failing')
  },
}
const server = createServer((request, response) => {
  if (!answersOutage(request, response)) ways[request.url](response)
})
let base

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${server.address().port}`
})
afterAll(() => server.close())
beforeEach(() => Object.assign(state, { lostAt: -Infinity, away: false }))

const page = { headers: { accept: 'text/html' } }

test.each(['/head', '/status'])(
  'a 500 that comes of a lost connection is told as 503: %s',
  async (way) => {
    const response = await fetch(base + way, page)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toContain('The service will be back in a few seconds')
  },
)

test('a fault of our own stays one, and what went well does too', async () => {
  expect((await fetch(`${base}/own-fault`, page)).status).toBe(500)
  expect(await (await fetch(`${base}/well`, page)).text()).toBe('well')
})

test('while the database is away the application is not asked, but for its health', async () => {
  state.away = true
  const program = await fetch(`${base}/well`)
  expect([program.status, await program.json()]).toMatchObject([503, { code: 'unavailable' }])
  expect(await (await fetch(`${base}/api/health`)).text()).toBe('failing')
})

test('a page that was read asks again by itself; what was sent is not sent twice', async () => {
  state.away = true
  expect(await (await fetch(`${base}/well`, page)).text()).toContain('http-equiv="refresh"')
  const sent = await fetch(`${base}/well`, { ...page, method: 'POST', body: 'a=b' })
  expect(await sent.text()).not.toContain('http-equiv="refresh"')
})
