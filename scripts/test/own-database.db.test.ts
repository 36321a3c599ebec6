import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL })
const login = new pg.Client({ connectionString: process.env.APP_DATABASE_URL })

beforeAll(() => Promise.all([owner.connect(), login.connect()]))
afterAll(() => Promise.all([owner.end(), login.end()]))

test('a test file has a seeded database of its own', async () => {
  const { rows } = await owner.query(
    'SELECT current_database() AS name, (SELECT count(*)::int FROM tenant) AS tenants',
  )
  expect(rows[0].name).toMatch(/^test_/)
  expect(rows[0].tenants).toBeGreaterThan(90)
})

test('the log-in that serves the web reads nothing until it enters', async () => {
  await expect(login.query('SELECT * FROM tenant')).resolves.toMatchObject({ rowCount: 0 })
  await expect(login.query(`SELECT enter_as_system('uk')`)).rejects.toThrow(/permission denied/)
})

test('neither role of the runtime may bypass row-level security', async () => {
  const { rows } = await owner.query(
    `SELECT rolname FROM pg_roles WHERE rolname IN ('palika_app', 'palika_system')
        AND NOT rolsuper AND NOT rolbypassrls AND NOT rolcreaterole ORDER BY 1`,
  )
  expect(rows.map(({ rolname }) => rolname)).toEqual(['palika_app', 'palika_system'])
})
