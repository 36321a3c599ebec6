import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exchange } from './exchange'
import type { ExchangeDump } from './exchange'
import { GatewayRefused, GatewayUnavailable } from './gateway'
import { httpFake } from './http-fake'
import type { FakeAnswer } from './http-fake'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function against(answers: FakeAnswer[]) {
  const fake = await httpFake(() => answers.shift() ?? { status: 500, body: {} })
  stops.push(fake.stop)
  const dumps: ExchangeDump[] = []
  const call = exchange({
    gateway: 'test',
    baseUrl: fake.url,
    keyId: 'key-of-ours',
    keySecret: 'very-secret-key',
    timeoutMs: 200,
    backoffMs: 5,
    onExchange: (dump) => void dumps.push(dump),
  })
  return { fake, dumps, call }
}

const get = {
  operation: 'read',
  method: 'GET' as const,
  path: '/v1/thing',
  answer: z.object({ id: z.string() }),
}
const fine = { status: 200, body: { id: 'a' } }

describe('exchange', () => {
  it('asks again after a passing fault and then gives the answer', async () => {
    const { call, fake } = await against([{ status: 503, body: {} }, 'never', fine])
    expect(await call(get)).toEqual({ id: 'a' })
    expect(fake.seen).toHaveLength(3)
  })

  it('gives up as unavailable after three attempts without an answer', async () => {
    const { call, dumps } = await against(['never', 'never', 'never'])
    await expect(call(get)).rejects.toThrow(GatewayUnavailable)
    expect(dumps.map((dump) => dump.failure)).toEqual(Array(3).fill('no answer in time'))
  })

  it('never repeats a call that must not be repeated', async () => {
    const { call, fake } = await against([{ status: 503, body: {} }, fine])
    await expect(call({ ...get, once: true })).rejects.toThrow(GatewayUnavailable)
    expect(fake.seen).toHaveLength(1)
  })

  it('does not argue with a refusal', async () => {
    const body = { error: { code: 'BAD_REQUEST_ERROR', description: 'Too small' } }
    const { call, fake } = await against([{ status: 400, body }])
    const failure = await call(get).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(GatewayRefused)
    expect(failure).toMatchObject({
      code: 'BAD_REQUEST_ERROR',
      message: 'Too small',
    })
    expect(fake.seen).toHaveLength(1)
  })

  it('treats an answer it cannot read as no answer', async () => {
    const { call } = await against([{ status: 200, body: '<html>sign in to the network</html>' }])
    await expect(call(get)).rejects.toThrow(GatewayUnavailable)
  })

  it('is unavailable when nobody listens', async () => {
    const { call, fake } = await against([])
    await fake.stop()
    stops.pop()
    await expect(call(get)).rejects.toThrow(GatewayUnavailable)
  })

  it('dumps every attempt without keys, card or contact data', async () => {
    const answer = {
      id: 'pay_1',
      amount: 500,
      email: 'someone@example.com',
      contact: '+910000000000',
      vpa: 'someone@bank',
      card: { number: '4111111111111111', last4: '1111' },
    }
    const { call, dumps } = await against([
      { status: 500, body: {} },
      { status: 200, body: answer },
    ])
    const body = { amount: 500, prefill: { email: 'someone@example.com' } }
    await call({ ...get, method: 'POST', body })
    expect(dumps.map((dump) => [dump.attempt, dump.responseStatus])).toEqual([
      [1, 500],
      [2, 200],
    ])
    expect(dumps[1]).toMatchObject({ gateway: 'test', operation: 'read', method: 'POST' })
    expect(dumps[1]?.responseBody).toContain('"amount":500')
    const stored = JSON.stringify(dumps)
    for (const hidden of ['very-secret-key', 'someone', '+9100', '4111', '1111', 'Basic']) {
      expect(stored).not.toContain(hidden)
    }
  })
})
