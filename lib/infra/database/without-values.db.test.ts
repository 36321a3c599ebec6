import { inspect } from 'node:util'
import pg from 'pg'
import { expect, test } from 'vitest'
import { env } from '../env/env'
import { errorFacts } from '../log/error-facts'
import { Prisma, transaction } from './database'
import { withoutValues } from './without-values'

const name = 'Kamla Rawat'
const guest = { by: 'reach', kind: 'GUEST', tenant: 'uk.dehradun' } as const
const { sql } = Prisma

const failing = (statement: Prisma.Sql) =>
  transaction(guest, (tx) => tx.$queryRaw(statement)).then(
    () => undefined,
    (error: unknown) => error,
  )

// A name that is no UUID, no day, no JSON.
test.each([
  ['22P02', sql`SELECT ${name}::text::uuid`],
  ['22007', sql`SELECT ${name}::text::date`],
  ['22P02', sql`SELECT ${name}::text::jsonb`],
])('what PostgreSQL says with %s is told without what was written', async (_, statement) => {
  const error = await failing(statement)
  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 9 })).not.toContain('Kamla')
  expect(JSON.stringify(errorFacts(error))).not.toContain('Kamla')
})

test('a name that stands there already is not told', async () => {
  const owner = new pg.Client({ connectionString: env().DATABASE_URL })
  await owner.connect()
  await owner.query('CREATE TEMP TABLE named (name text CONSTRAINT named_once UNIQUE)')
  const write = () => owner.query('INSERT INTO named VALUES ($1)', [name])
  await write()
  const error: unknown = await write().catch((refused: unknown) => refused)
  await owner.end()
  expect(inspect(error)).toContain('Kamla')
  expect(JSON.stringify(errorFacts(error))).toMatch(/"code":"23505".*named_once/)
  expect(JSON.stringify(errorFacts(error))).not.toContain('Kamla')
  expect(inspect(withoutValues(error))).not.toContain('Kamla')
})
