import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect, test, vi } from 'vitest'
import { clock } from './clock'

const past = new Date('2026-10-05T06:30:00Z')

beforeAll(() => {
  const secrets = 'NEXTAUTH_SECRET MASTER_KEY INDEX_KEY SIGNING_SEED LINK_SECRET'.split(' ')
  const settings = {
    APP_MODE: 'demonstration',
    DATABASE_URL: 'postgresql://owner@127.0.0.1/palika',
    APP_DATABASE_URL: 'postgresql://login@127.0.0.1/palika',
    SYSTEM_DATABASE_URL: 'postgresql://palika_system@127.0.0.1/palika',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    SANDBOX_GATEWAY_KEY_ID: 'id',
    SANDBOX_GATEWAY_KEY_SECRET: 'key',
    SANDBOX_GATEWAY_WEBHOOK_SECRET: 'webhook',
    ...Object.fromEntries(secrets.map((name) => [name, Buffer.alloc(32, name).toString('base64')])),
  }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
})

test('work done at a moment sees that moment, however long it takes', async () => {
  const seen = await clock.at(past, async () => {
    const first = clock.now()
    await setTimeout(5)
    return [first, clock.now()]
  })
  expect(seen).toEqual([past, past])
})

test('nobody else is moved by it', async () => {
  const work = clock.at(past, () => setTimeout(20))
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000)
  await work
})
