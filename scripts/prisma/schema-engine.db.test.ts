import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, test } from 'vitest'

const provider = 'datasource db {\n  provider = "postgresql"\n}\n'
const model = 'model Pet {\n  id   Int    @id\n  name String\n}\n'
const migration = `
CREATE TABLE "Pet" (id INTEGER NOT NULL, name TEXT NOT NULL, CONSTRAINT "Pet_pkey" PRIMARY KEY (id));
ALTER TABLE "Pet" ADD CONSTRAINT named CHECK (name <> ';');
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'no; never'; END; $$;
CREATE TRIGGER refuse BEFORE DELETE ON "Pet" EXECUTE FUNCTION refuse();`

function project(schema: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'palika-engine-'))
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  put('migrations/1_pets/migration.sql', migration)
  put('migrations/migration_lock.toml', 'provider = "postgresql"\n')
  put('schema.prisma', schema)
  return folder
}

async function prisma(...args: string[]) {
  const run = promisify(execFile)(process.execPath, ['scripts/prisma/prisma.mjs', ...args])
  return run.then(
    ({ stdout }) => ({ status: 0, output: stdout }),
    ({ code, stdout }) => ({ status: code, output: stdout }),
  )
}

const drift = (folder: string) =>
  prisma(
    ...['migrate', 'diff', '--from-migrations', path.join(folder, 'migrations')],
    ...['--to-schema', path.join(folder, 'schema.prisma'), '--exit-code'],
  )

async function shadowDatabases() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`,
  )
  await client.end()
  return rowCount
}

test('functions, triggers and checks go through a shadow database, which is gone afterwards', async () => {
  expect(await drift(project(provider + model))).toMatchObject({ status: 0 })
  expect(await shadowDatabases()).toBe(0)
})

test('a schema that the migrations do not lead to is told by status 2', async () => {
  const { status, output } = await drift(project(`${provider}model Stray {\n  id Int @id\n}\n`))
  expect(output).toContain('Stray')
  expect(status).toBe(2)
})

test('a deployed database needs nothing more', async () => {
  const { status, output } = await prisma('migrate', 'status')
  expect(output).toContain('up to date')
  expect(status).toBe(0)
})
