import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { transaction } from '@/lib/infra/database/database'
import { forgetStaleRequests } from '../operations/forget-stale-requests'
import { limits, type Way } from './catalogue'
import { draw, type Draw } from './draw'
import { fromSource } from './from-source'
import type { Limit } from './rules'
import type { Source } from './source'
import { TooMany } from './too-many'

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const start = new Date('2026-11-30T06:00:00Z').getTime()
const at = (seconds: number) => new Date(start + seconds * 1000)
const ulb = 'uk.almora'

/** How long it has to wait, in seconds; 0 when it passes. */
const waitFor = (draws: readonly Draw[], seconds: number): Promise<number> =>
  draw(draws, at(seconds)).then(
    () => 0,
    (error: unknown) => {
      if (!TooMany.is(error)) throw error
      return error.wait
    },
  )

const browserAt = (address: string, id: string, since = -3600): Source => ({
  address,
  browser: { id, since: at(since) },
})

// As reports are begun, for fewer people.
const smallTown: Way = {
  browser: { ...limits.draft.browser, name: 'test browser' },
  fresh: { name: 'test fresh', by: ['address'], rule: { kind: 'bucket', burst: 10, every: 3 } },
  bare: { name: 'test bare', by: ['address'], rule: { kind: 'bucket', burst: 5, every: 10 } },
  lane: { name: 'test lane', by: ['ulb'], rule: { kind: 'lane', burst: 30, every: 1, wait: 30 } },
}

describe('a bucket', () => {
  const limit: Limit = {
    name: 'test bucket',
    by: ['key'],
    rule: { kind: 'bucket', burst: 3, every: 10 },
  }
  const one = (key: string): Draw[] => [{ limit, of: { key } }]

  test('lets so many through at once and then one more each time', async () => {
    for (let use = 0; use < 3; use += 1) expect(await waitFor(one('a'), 0)).toBe(0)
    expect(await waitFor(one('a'), 0)).toBe(10)
    expect(await waitFor(one('a'), 4)).toBe(6)
    expect(await waitFor(one('a'), 10)).toBe(0)
    expect(await waitFor(one('a'), 10)).toBe(10)
    expect(await waitFor(one('b'), 10)).toBe(0)
  })

  test('counts right when all come at once', async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => waitFor(one('crowd'), 0)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
  })

  test('takes from none when one of several refuses', async () => {
    for (let use = 0; use < 3; use += 1) await waitFor(one('full'), 0)
    for (let use = 0; use < 5; use += 1)
      expect(await waitFor([...one('spared'), ...one('full')], 0)).toBe(10)
    for (let use = 0; use < 3; use += 1) expect(await waitFor(one('spared'), 0)).toBe(0)
  })

  test('has back what was given back', async () => {
    for (let use = 0; use < 20; use += 1) await (await draw(one('right'), at(0))).giveBack()
    expect(await waitFor(one('right'), 0)).toBe(0)
  })
})

describe('a growing wait', () => {
  const rule = { kind: 'growing', free: 3, first: 2, most: 60, memory: 600 } as const
  const limit: Limit = { name: 'test growing', by: ['key'], rule }
  const one = (key: string): Draw[] => [{ limit, of: { key } }]

  test('doubles up to its ceiling, is told, and is forgotten in time', async () => {
    for (let use = 0; use < 3; use += 1) expect(await waitFor(one('a'), 0)).toBe(0)
    let seconds = 0
    const told: number[] = []
    for (let use = 0; use < 8; use += 1) {
      told.push(await waitFor(one('a'), seconds))
      seconds += told.at(-1) ?? 0
      expect(await waitFor(one('a'), seconds)).toBe(0)
    }
    expect(told).toEqual([2, 4, 8, 16, 32, 60, 60, 60])
    expect(await waitFor(one('a'), seconds + 700)).toBe(0)
    expect(await waitFor(one('a'), seconds + 700)).toBe(0)
  })

  test('begins anew for one who was right', async () => {
    const taken = []
    for (let use = 0; use < 3; use += 1) taken.push(await draw(one('owner'), at(0)))
    expect(await waitFor(one('owner'), 0)).toBe(2)
    await taken.at(-1)?.giveBack(limit)
    for (let use = 0; use < 2; use += 1) expect(await waitFor(one('owner'), 0)).toBe(0)
  })
})

describe('what strangers do', () => {
  test('costs two thousand begun reports at one address nobody else anything', async () => {
    const attacker = { address: '198.51.100.66' }
    const begun = await Promise.all(
      Array.from({ length: 2000 }, () => waitFor(fromSource(limits.draft, attacker, ulb), 0)),
    )
    expect(begun.filter((wait) => wait === 0)).toHaveLength(60)
    const honest = Array.from({ length: 50 }, (_, at) => ({ address: `203.0.113.${at}` }))
    for (const one of honest) expect(await waitFor(fromSource(limits.draft, one, ulb), 1)).toBe(0)
  }, 240_000)

  test('lets five hundred people behind one address begin at once, each at a browser', async () => {
    const people = Array.from({ length: 500 }, (_, at) =>
      browserAt('100.64.0.1', `phone ${at}`, -5),
    )
    const waits = await Promise.all(
      people.map((one) => waitFor(fromSource(limits.draft, one, 'uk.haridwar'), 0)),
    )
    expect(Math.max(...waits)).toBe(0)
  }, 240_000)

  test('never delays a browser that passed before, and any other source by half a minute at most', async () => {
    const town = 'uk.nainital'
    const asks = (source: Source, second: number) =>
      waitFor(fromSource(smallTown, source, town), second)
    const known = browserAt('100.64.0.9', 'known')
    expect(await asks(known, 0)).toBe(0)
    // One at the neighbour's address with new cookies all the time, one without, and a crowd of addresses.
    let fresh = 0
    for (let second = 1; second <= 3; second += 1) {
      const storm = Array.from({ length: 80 }, () => {
        fresh += 1
        const ways: Source[] = [
          browserAt('100.64.0.9', `fresh ${fresh}`, second),
          { address: '100.64.0.9' },
          browserAt(`10.${fresh % 250}.${second}.1`, `bot ${fresh}`, second),
          { address: `2a00:1:${fresh}:1::/64` },
        ]
        return asks(ways[fresh % 4] as Source, second)
      })
      await Promise.all(storm)
      expect(await asks(known, second)).toBe(0)
    }
    for (const [newcomer, came] of [
      [browserAt('203.0.113.77', 'newcomer', 3), 3],
      [{ address: '203.0.113.78' }, 3],
    ] as const) {
      const wait = await asks(newcomer, came)
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(30)
      expect(await asks(newcomer, came + wait)).toBe(0)
    }
  }, 240_000)
})

describe('the table', () => {
  test('holds no address and no name, and forgets', async () => {
    await draw(
      [{ limit: limits.password, of: { target: 'gro.almora', address: '198.51.100.7' } }],
      at(0),
    )
    const { rows } = await owner.query<{ key: string }>('SELECT key FROM rate_limit')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).toMatch(/^[\w-]{22}$/)
    await forgetStaleRequests(at(400 * 86_400))
    const { rowCount } = await owner.query('SELECT FROM rate_limit')
    expect(rowCount).toBe(0)
  })

  test.each(['GUEST', 'CITIZEN', 'OFFICER', 'STATE'])(
    'is nobody’s to read or change as %s',
    async (kind) => {
      await draw([{ limit: limits.apiKey, of: { key: 'somebody' } }], at(0))
      const touched = await transaction({ by: 'reach', kind: 'GUEST', tenant: ulb }, async (tx) => {
        await tx.$queryRaw`SELECT set_config('palika.kind', ${kind}, true)`
        return [
          (await tx.$queryRaw<unknown[]>`SELECT key FROM rate_limit`).length,
          await tx.$executeRaw`DELETE FROM rate_limit`,
          await tx.$executeRaw`UPDATE rate_limit SET used = 0`,
        ]
      })
      expect(touched).toEqual([0, 0, 0])
    },
  )
})
