import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { env } from '../../env/env'
import { startPooler } from './pooler.fixture'
import { requireOwnSession, requirePreparedStatements, UnfitPooler } from './require-pooler'

const { APP_DATABASE_URL, DATABASE_URL, STATE_CODE } = env()
const open: { close: () => Promise<void> }[] = []
afterAll(() => Promise.all(open.map((pooler) => pooler.close())))

async function pooler(url: string, how: { servers?: number; tracking?: boolean } = {}) {
  const started = await startPooler(url, how)
  open.push(started)
  return started.url
}

type Counts = { right: number; wrong: number; failed: number }

/** Two processes of the application ask through one pooler at the same time. */
async function twoProcesses(url: string, queries: number): Promise<Counts> {
  const counted = await Promise.all([oneProcess(url, 0, queries), oneProcess(url, 17, queries)])
  const sum = (key: keyof Counts) => counted.reduce((all, one) => all + one[key], 0)
  return { right: sum('right'), wrong: sum('wrong'), failed: sum('failed') }
}

async function oneProcess(url: string, first: number, queries: number): Promise<Counts> {
  const program = 'lib/infra/database/pooler/pooled-queries.fixture.ts'
  const args = [program, String(queries), String(first), `${STATE_CODE}.dehradun`]
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...args], {
    env: { ...process.env, APP_DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout)) as Counts
}

test('two processes behind a transaction pooler: every answer is to its own question', async () => {
  const queries = 500
  const counts = await twoProcesses(await pooler(APP_DATABASE_URL), queries)
  expect(counts).toEqual({ right: 2 * queries * 1.2, wrong: 0, failed: 0 })
}, 240_000)

test('behind one that passes names on blindly nobody gets the answer of another, only errors', async () => {
  const counts = await twoProcesses(await pooler(APP_DATABASE_URL, { tracking: false }), 100)
  expect(counts.wrong).toBe(0)
  expect(counts.failed).toBeGreaterThan(0)
  expect(counts.right).toBeGreaterThan(0)
}, 240_000)

test.each([1, 2, 3, 6])(
  'at the start such a pooler is refused with what to do, whatever it holds: %i connections',
  async (servers) => {
    const url = await pooler(APP_DATABASE_URL, { servers, tracking: false })
    await expect(requirePreparedStatements(url)).rejects.toThrow(
      /APP_DATABASE_URL .*pooler.*PgBouncer must be 1\.21 or newer with max_prepared_statements/,
    )
    const kept = await pooler(APP_DATABASE_URL, { servers })
    await expect(requirePreparedStatements(kept)).resolves.toBeUndefined()
  },
)

test('the owner’s connection needs a session of its own', async () => {
  await expect(requireOwnSession(DATABASE_URL)).resolves.toBeUndefined()
  await expect(requirePreparedStatements(APP_DATABASE_URL)).resolves.toBeUndefined()
  const shared = await pooler(DATABASE_URL, { servers: 2 })
  await expect(requireOwnSession(shared)).rejects.toThrow(UnfitPooler)
  await expect(requireOwnSession(shared)).rejects.toThrow(/address of PostgreSQL itself/)
})
