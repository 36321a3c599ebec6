import { expect, test } from 'vitest'
import { asOwner } from './owner'
import { loadReference } from './load-reference'

const tables = ['tenant', 'ward', 'locality', 'master_record', 'fee_slab']

/** How many rows each table has, and which transaction wrote the newest of them. */
const rows = () =>
  asOwner(async (owner) => {
    const counted = tables.map(
      (table) =>
        `SELECT '${table}' AS name, count(*)::int, max(xmin::text::bigint) AS newest FROM ${table}`,
    )
    return (await owner.query<{ name: string; count: number }>(counted.join(' UNION ALL '))).rows
  })

const countsOf = (found: Awaited<ReturnType<typeof rows>>) =>
  Object.fromEntries(found.map(({ name, count }) => [name, count]))

test('has loaded the state', async () => {
  const counts = countsOf(await rows())
  expect(counts).toMatchObject({ tenant: 98, ward: expect.any(Number) })
  expect(counts['ward']).toBeGreaterThan(1_000)
  expect(counts['locality']).toBeGreaterThan(4_000)
  expect(counts['master_record']).toBeGreaterThan(400)
  expect(counts['fee_slab']).toBeGreaterThan(1_000)
})

test('writes nothing when everything is there', async () => {
  const before = await rows()
  await loadReference()
  expect(await rows()).toEqual(before)
})

test('puts right what was changed, without a row more', async () => {
  const before = countsOf(await rows())
  await asOwner(async (owner) => {
    await owner.query(`UPDATE tenant SET settings = '{}', name_en = 'Uttar' WHERE id = 'uk'`)
    await owner.query(`UPDATE tenant SET live = true WHERE id = 'uk.almora'`)
  })
  await loadReference()
  expect(countsOf(await rows())).toEqual(before)
  const after = await asOwner((owner) =>
    owner.query(`SELECT id, name_en, live FROM tenant WHERE id IN ('uk', 'uk.almora') ORDER BY id`),
  )
  expect(after.rows).toEqual([
    { id: 'uk', name_en: 'Uttarakhand', live: false },
    { id: 'uk.almora', name_en: 'Almora', live: true },
  ])
})
