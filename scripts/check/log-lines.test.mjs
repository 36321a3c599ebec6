import { symbols } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const before = { ...process.env }
const key = Buffer.alloc(32, 'k').toString('base64')
const lines = []
let log
let problemOf
let withRequestId

beforeAll(async () => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://owner@127.0.0.1/none',
    APP_DATABASE_URL: 'postgresql://login@127.0.0.1/none',
    SYSTEM_DATABASE_URL: 'postgresql://system@127.0.0.1/none',
    PUBLIC_URL: 'http://127.0.0.1',
    APP_MODE: 'demonstration',
    ...{ NEXTAUTH_SECRET: key, MASTER_KEY: key, INDEX_KEY: key, SIGNING_SEED: key },
    ...{ LINK_SECRET: key, SANDBOX_GATEWAY_KEY_ID: 'x', SANDBOX_GATEWAY_KEY_SECRET: 'x' },
    ...{ SANDBOX_GATEWAY_WEBHOOK_SECRET: 'x', LOG_LEVEL: 'info' },
  })
  // The modules of other tests in this process keep the settings that they read.
  vi.resetModules()
  ;({ log } = await import('@/lib/infra/log/log'))
  ;({ problemOf } = await import('@/lib/platform/rest/problem-of'))
  ;({ withRequestId } = await import('@/lib/infra/log/request-id'))
  log()[symbols.streamSym] = { write: (line) => lines.push(line) }
})
afterAll(() => {
  process.env = before
  vi.resetModules()
})

test('an entry is one line of JSON with its moment in UTC and its request, whatever is logged', () => {
  withRequestId('a-request', () => log().warn({ told: 'a\r\n{"level":"info"}' }, 'x\n{"y":1}'))
  expect(lines).toHaveLength(1)
  expect(lines[0].trimEnd()).not.toMatch(/[\r\n]/)
  expect(JSON.parse(lines[0])).toEqual({
    ...{ level: 'warn', requestId: 'a-request', msg: 'x\n{"y":1}', told: 'a\r\n{"level":"info"}' },
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  })
})

test('a fault of ours is logged whole, and told as nothing but that', () => {
  lines.length = 0
  const fault = new Error('relation "person" does not exist at /srv/palika')
  expect(problemOf(fault, 'en')).toEqual({ status: 500, code: 'internal' })
  expect(JSON.parse(lines[0])).toMatchObject({ level: 'error', err: { message: fault.message } })
})
