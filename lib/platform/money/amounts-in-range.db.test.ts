import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { largestAmount } from './amount'

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** What counts something else than paise: milliseconds, minutes, steps of a one-time code. */
const notMoney = [/_ms$/, /_minutes$/, /^totp_counter$/]

type Column = { of_table: string; of_column: string; checks: string[] | null }

test('every column of paise is kept within the bound by the database', async () => {
  const { rows } = await owner.query<Column>(`
    SELECT c.relname AS of_table, a.attname AS of_column,
           array_agg(pg_get_constraintdef(k.oid)) FILTER (WHERE k.oid IS NOT NULL) AS checks
    FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'c' AND k.convalidated AND k.conkey = ARRAY[a.attnum]
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.atttypid = 'bigint'::regtype
    GROUP BY 1, 2 ORDER BY 1, 2`)
  const money = rows.filter(({ of_column }) => !notMoney.some((other) => other.test(of_column)))
  expect(money.length).toBeGreaterThanOrEqual(14)
  const unbounded = money.filter(
    ({ checks }) => !checks?.some((check) => check.includes(`<= '${largestAmount}'::bigint`)),
  )
  expect(unbounded.map(({ of_table, of_column }) => `${of_table}.${of_column}`)).toEqual([])
})

const signed = ['allocation.amount', 'bill_line.amount', 'demand_line.amount']

test('only lines and shares may be negative', async () => {
  const { rows } = await owner.query<{ of_column: string; definition: string }>(`
    SELECT k.conrelid::regclass || '.' || a.attname AS of_column, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
    WHERE k.contype = 'c' AND k.conname LIKE '%\\_range' ORDER BY 1`)
  const credits = rows.filter(({ definition }) => /'?-\d/.test(definition))
  expect(credits.map(({ of_column }) => of_column)).toEqual(signed)
})

test.each([
  ['fee_slab', 'rate', '-1'],
  ['demand_line', 'amount', '9999999999901'],
  ['payment', 'amount', '0'],
  ['bill', 'total', '9223372036854775807'],
])('%s.%s is never %s', async (table, column, value) => {
  const check = await owner.query<{ definition: string }>(
    `SELECT pg_get_expr(conbin, conrelid) AS definition FROM pg_constraint WHERE conname = $1`,
    [`${table}_${column}_range`],
  )
  const [{ definition } = { definition: 'none' }] = check.rows
  const asked = await owner.query<{ holds: boolean }>(
    `SELECT (${definition}) AS holds FROM (SELECT $1::bigint AS ${column}) AS one`,
    [value],
  )
  expect(asked.rows).toEqual([{ holds: false }])
})
