import { expect, test } from 'vitest'
import { Prisma, transaction, type Transaction } from './database'

const guest = { by: 'reach', kind: 'GUEST', tenant: 'uk.dehradun' } as const
const inTown = <Result>(work: (tx: Transaction) => Promise<Result>) => transaction(guest, work)

const at = new Date('2026-11-27T18:45:30.123Z')

test('values come back as Prisma has them', async () => {
  const [row] = await inTown(
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
    SELECT 7::int AS small, 9007199254740993::bigint AS large, 1.10::numeric AS exact, 0.5::float8 AS half, true AS yes,
      NULL::text AS nothing, 'क' AS text, '{"a": [1]}'::jsonb AS json, DATE '2026-11-27' AS day, ${at}::timestamptz AS at,
      ${at}::timestamptz::date AS day_of, ARRAY[1, 2]::bigint[] AS larges, ARRAY['a"b', NULL] AS texts,
      ARRAY[1.50]::numeric[] AS exacts, ARRAY[DATE '2026-01-02'] AS days, timestamp '2026-11-27 01:02:03' AS bare`,
  )
  expect(row).toEqual({
    ...{ small: 7, large: 9_007_199_254_740_993n, exact: new Prisma.Decimal('1.10'), half: 0.5 },
    ...{ yes: true, nothing: null, text: 'क', json: { a: [1] }, at },
    ...{ day: new Date('2026-11-27T00:00:00Z'), day_of: new Date('2026-11-27T00:00:00Z') },
    ...{ larges: [1n, 2n], texts: ['a"b', null], exacts: [new Prisma.Decimal('1.5')] },
    ...{ days: [new Date('2026-01-02T00:00:00Z')], bare: new Date('2026-11-27T01:02:03Z') },
  })
})

test('values go in as they are: lists, moments, exact numbers, parts of statements', async () => {
  const part = Prisma.sql`${12n}::bigint + ${1}`
  const list = ['x, y', '"', 'ह', null]
  const [row] = await inTown(
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
    SELECT ${part} AS sum, ${list}::text[] AS list, ${[at]}::timestamptz[] AS moments,
      ${new Prisma.Decimal('0.10')}::numeric AS exact, ${undefined}::text AS nothing`,
  )
  expect(row).toEqual({
    ...{ sum: 13n, list, moments: [at], exact: new Prisma.Decimal('0.1'), nothing: null },
  })
})

test('a statement has the reach of its transaction, and Prisma sees what it wrote', async () => {
  const kind = await inTown(async (tx) => {
    const [row] = await tx.$queryRaw<{ kind: string }[]>`SELECT reach_kind() AS kind`
    return row?.kind
  })
  expect(kind).toBe('GUEST')
  const system = { ...guest, kind: 'SYSTEM' } as const
  const seen = await transaction(system, async (tx) => {
    const count = await tx.$executeRaw`INSERT INTO number_series VALUES ('uk.dehradun', 'own', 3)`
    return [count, await tx.numberSeries.findMany({ where: { id: 'own' } })]
  })
  expect(seen).toEqual([1, [{ tenantId: 'uk.dehradun', id: 'own', last: 3 }]])
})

test('a fault undoes what was written before', async () => {
  const system = { ...guest, kind: 'SYSTEM' } as const
  const failing = transaction(system, async (tx) => {
    await tx.$executeRaw`INSERT INTO number_series VALUES ('uk.dehradun', 'undone', 1)`
    await tx.$queryRaw`SELECT 1 / 0`
  })
  await expect(failing).rejects.toThrow('22012') // division by zero
  const left = await transaction(system, (tx) => tx.numberSeries.count({ where: { id: 'undone' } }))
  expect(left).toBe(0)
})

test('a fault that was caught is not told as done', async () => {
  const system = { ...guest, kind: 'SYSTEM' } as const
  const swallowing = transaction(system, async (tx) => {
    await tx.$executeRaw`INSERT INTO number_series VALUES ('uk.dehradun', 'swallowed', 1)`
    await tx.$queryRaw`SELECT 1 / 0`.catch(() => undefined)
  })
  await expect(swallowing).rejects.toThrow('The transaction was undone by a fault in it')
})

test('models are asked at once or one after the other, and a fault of theirs undoes all', async () => {
  const system = { ...guest, kind: 'SYSTEM' } as const
  const [wards, tenants] = await transaction(system, (tx) =>
    Promise.all([tx.ward.count({ where: { tenantId: guest.tenant } }), tx.tenant.count()]),
  )
  expect(wards).toBeGreaterThan(90)
  expect(tenants).toBe(98)
  const twice = transaction(system, async (tx) => {
    const data = { tenantId: guest.tenant, id: 'twice', last: 1 }
    await tx.numberSeries.create({ data })
    await tx.numberSeries.create({ data })
  })
  await expect(twice).rejects.toMatchObject({ code: 'P2002' })
  expect(await transaction(system, (tx) => tx.numberSeries.count({ where: { id: 'twice' } }))).toBe(
    0,
  )
})

test('many at once wait for a connection and each sees its own reach', async () => {
  const towns = ['uk.dehradun', 'uk.haridwar', 'uk.nainital', 'uk.almora']
  const seen = await Promise.all(
    Array.from({ length: 80 }, (_, at) => {
      const tenant = towns[at % towns.length] ?? ''
      return transaction({ by: 'reach', kind: 'SYSTEM', tenant }, async (tx) => {
        const [row] = await tx.$queryRaw<{ tenant: string }[]>`SELECT reach_tenant() AS tenant`
        const data = { tenantId: tenant, id: `at ${at}`, last: at }
        const { tenantId } = await tx.numberSeries.create({ data })
        return [row?.tenant === tenant, tenantId === tenant]
      })
    }),
  )
  expect(seen.flat().every(Boolean)).toBe(true)
})

test('nobody speaks after the end of their transaction', async () => {
  const kept = await inTown(async (tx) => tx)
  await expect(kept.$queryRaw`SELECT 1`).rejects.toThrow('The transaction has ended')
  await expect(kept.tenant.count()).rejects.toThrow('The transaction has ended')
})
