import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type Server } from '../fixtures/server'

let way: Awaited<ReturnType<typeof openWay>>
let server: Server

beforeAll(async () => {
  way = await openWay(process.env['DATABASE_URL'] ?? '')
  const through = (url = '') => url.replace(/@[^/]+/, `@127.0.0.1:${way.port}`)
  server = await startServer({
    DATABASE_URL: through(process.env['DATABASE_URL']),
    APP_DATABASE_URL: through(process.env['APP_DATABASE_URL']),
    SYSTEM_DATABASE_URL: through(process.env['SYSTEM_DATABASE_URL']),
  })
})

afterAll(async () => {
  await server?.kill()
  await way?.close()
})

/** The way to the database, which can be cut as a fall of the database cuts it. */
async function openWay(url: string) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<net.Socket>()
  let lets: 'all' | 'those inside' | 'nobody' = 'all'
  const listener = net.createServer((socket) => {
    if (lets !== 'all') return void socket.destroy()
    const far = net.connect(Number(port), hostname)
    for (const one of [socket, far]) {
      sockets.add(one)
      one.on('error', () => one.destroy())
      one.on('close', () => {
        sockets.delete(one)
        socket.destroy()
        far.destroy()
      })
    }
    socket.pipe(far).pipe(socket)
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: (listener.address() as AddressInfo).port,
    let: (who: typeof lets) => {
      lets = who
      if (who === 'nobody') for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}

const page = { accept: 'text/html,*/*' }
const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { redirect: 'manual', ...init })
const health = async () => {
  const response = await ask('/api/health')
  return { status: response.status, body: (await response.json()) as { parts: object } }
}

async function until(wanted: number) {
  const end = Date.now() + 60_000
  for (;;) {
    const { status, body } = await health()
    if (status === wanted) return body
    if (Date.now() > end) throw new Error(`Health says ${status} ${JSON.stringify(body)}`)
    await pause(100)
  }
}

test('health says in a few words what works, and nothing that a stranger could use', async () => {
  const body = await until(200)
  expect(Object.keys(body)).toEqual(['status', 'parts'])
  const words = Object.values(body.parts) as string[]
  expect(words.every((word) => ['ok', 'elsewhere'].includes(word))).toBe(true)
})

test('a log-in that is not let in any more fails health, though connections of before still work', async () => {
  expect((await ask('/en/dehradun', { headers: page })).status).toBe(200)
  way.let('those inside')
  expect(await until(503)).toMatchObject({ parts: { database: 'failing' } })
  expect((await ask('/api/health/live')).status).toBe(200)
  way.let('all')
  await until(200)
})

test('while the database is away nobody gets a 500: people get a page in words, programs a problem', async () => {
  way.let('nobody')
  const statuses = new Map<number, number>()
  const storm = Array.from({ length: 40 }, async (_, at) => {
    const path = [
      '/en/dehradun',
      '/hi',
      '/en/track?number=1',
      '/api/v1/complaint-types?ulb=uk.dehradun',
    ]
    const { status } = await ask(path[at % path.length] ?? '/', { headers: page })
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  })
  await Promise.all(storm)
  expect([...statuses.keys()].filter((status) => status >= 500 && status !== 503)).toEqual([])
  await until(503)

  const shown = await ask('/hi/dehradun', { headers: page })
  expect(shown.status).toBe(503)
  expect(Number(shown.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  const text = await shown.text()
  expect(text).toContain('The service will be back in a few seconds')
  expect(text).toContain('सेवा कुछ ही सेकंड में')
  expect(text).toContain('http-equiv="refresh"')

  const sent = await ask('/en/dehradun/report', { method: 'POST', body: 'a=b', headers: page })
  expect(sent.status).toBe(503)
  expect(await sent.text()).not.toContain('http-equiv="refresh"')

  const program = await ask('/api/v1/complaint-types?ulb=uk.dehradun')
  expect(program.status).toBe(503)
  expect(program.headers.get('retry-after')).toBeTruthy()
  expect(await program.json()).toMatchObject({ code: 'unavailable' })
})

test('once it is back, everything is answered again', async () => {
  way.let('all')
  await until(200)
  for (const path of ['/en/dehradun', '/hi', '/api/v1/complaint-types?ulb=uk.dehradun'])
    expect((await ask(path, { headers: page })).status).toBe(200)
})
