import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { signedIn } from '../../applications/applicant.fixture'
import { applied, licensed, staff, type Signed } from '../../registers/licensed.fixture'
import { forgeries, lonely, probes } from './attacks.fixture'

const mine = 'uk.dehradun'
const theirs = 'uk.haridwar'
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const superuser = new pg.Client({
  connectionString: Object.assign(new URL(inject('cluster').adminUrl), {
    pathname: new URL(env().DATABASE_URL).pathname,
  }).href,
})
let mallory: Signed
let officer: Signed

beforeAll(async () => {
  await Promise.all([owner.connect(), superuser.connect()])
  const [verifier, inspector, approver] = await staff()
  const victim = await signedIn({ name: 'Asha Negi', mobile: '9800071001' })
  await licensed([verifier, inspector, approver], await applied(victim))
  mallory = await signedIn({ name: 'Mallory', mobile: '9800071002' })
  officer = verifier
  // The same rows in another town, so that there is something to reach for.
  await superuser.query(`SET session_replication_role = replica`)
  for (const table of await tables('tenant_id'))
    await superuser.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object('tenant_id', '${theirs}'::text, 'pay_token', 'of-the-other-town'))).*
       FROM ${table} t WHERE t.tenant_id = '${mine}' ON CONFLICT DO NOTHING`,
    )
})
afterAll(() => Promise.all([owner.end(), superuser.end()]))

async function tables(withColumn: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = $1
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
    [withColumn],
  )
  return rows.map(({ name }) => name)
}

/** A digest of everything in the database, but for the memory of connections. */
async function everything(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const table of [...(await tables('tenant_id')), 'session', 'tenant']) {
    const { rows } = await superuser.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS sum FROM ${table} t`,
    )
    found[table] = rows[0]?.sum ?? ''
  }
  return found
}

type Reach = { enter: string; out: string }

const reaches = (): Record<string, Reach> => ({
  'before entering': { enter: 'SELECT 1', out: 'true' },
  'as a guest': { enter: `SELECT enter_as_guest('${mine}')`, out: 'true' },
  'as a citizen': {
    enter: `SELECT enter('${mallory.hash}', '${mine}', now())`,
    out: `person_id IS DISTINCT FROM '${mallory.personId}'`,
  },
  'as an officer': {
    enter: `SELECT enter('${officer.hash}', '${mine}', now())`,
    out: `tenant_id <> '${mine}'`,
  },
})

/** The rows a statement gave; undefined where it was refused. What was refused is undone alone. */
async function tried(client: pg.Client, statement: string): Promise<number | undefined> {
  await client.query('SAVEPOINT tried')
  try {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(statement)
    // A function that gives one row of nothing told nothing.
    const told = rows.filter((row) =>
      Object.values(row).some((value) => value !== null && value !== ''),
    )
    return rows.length > 0 ? told.length : (rowCount ?? 0)
  } catch {
    await client.query('ROLLBACK TO tried')
    return undefined
  }
}

async function session(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: env().APP_DATABASE_URL })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** What a transaction left in the settings, to be played again in a later one. */
async function settingsAfter(client: pg.Client, enter: string): Promise<Record<string, string>> {
  const names = ['kind', 'tenant', 'person', 'state', 'key']
  await client.query('BEGIN')
  await client.query(enter)
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT ${names.map((name) => `current_setting('palika.${name}', true) AS ${name}`).join(', ')}`,
  )
  await client.query('COMMIT')
  return Object.fromEntries(names.map((name) => [name, rows[0]?.[name] ?? '']))
}

test('there is something to reach for, in both towns', async () => {
  for (const table of [
    'application',
    'cases',
    'case_event',
    'bill',
    'demand',
    'payment',
    'receipt',
    'message',
    'stored_file',
  ])
    for (const town of [mine, theirs]) {
      const { rows } = await superuser.query(`SELECT 1 FROM ${table} WHERE tenant_id = $1`, [town])
      expect(rows.length, `${table} of ${town}`).toBeGreaterThan(0)
    }
})

test(
  'hostile SQL as the log-in that serves the web reads and changes nothing out of reach',
  { timeout: 180_000 },
  async () => {
    const before = await everything()
    let attempts = 0
    const got: string[] = []
    for (const [reach, { enter, out }] of Object.entries(reaches())) {
      await session(async (client) => {
        // An officer was here before on this connection, and left the seal behind.
        const stolen = await settingsAfter(
          client,
          `SELECT enter('${officer.hash}', '${mine}', now())`,
        )
        for (const [name, forging] of Object.entries(forgeries(theirs, stolen))) {
          await client.query('BEGIN')
          await client.query(enter)
          for (const statement of forging) await tried(client, statement)
          for (const probe of probes(out)) {
            attempts += 1
            const rows = await tried(client, probe)
            if (rows) got.push(`${reach}, ${name}: ${rows} of ${probe}`)
          }
          await client.query('COMMIT')
          await client.query('DEALLOCATE ALL; RESET ALL')
        }
      })
    }
    process.stdout.write(`\n${attempts} attempts after forging a reach, ${got.length} with gain\n`)
    expect(got).toEqual([])
    expect(await everything()).toEqual(before)
    expect(attempts).toBeGreaterThan(2000)
  },
)

test(
  'other ways to read, to keep or to leave give nothing in any reach',
  { timeout: 60_000 },
  async () => {
    const before = await everything()
    let attempts = 0
    const got: string[] = []
    for (const [reach, { enter }] of Object.entries(reaches())) {
      await session(async (client) => {
        for (const statement of lonely(officer.hash)) {
          attempts += 1
          await client.query('BEGIN')
          await client.query(enter)
          const rows = await tried(client, statement)
          if (rows) got.push(`${reach}: ${rows} of ${statement}`)
          await client.query('COMMIT')
        }
      })
    }
    process.stdout.write(`\n${attempts} other attempts, ${got.length} with gain\n`)
    expect(got).toEqual([])
    expect(await everything()).toEqual(before)
  },
)

test('a reach is entered once, and lasts no longer than its transaction', async () => {
  await session(async (client) => {
    const enter = `SELECT enter('${officer.hash}', '${mine}', now())`
    const kind = async () =>
      (await client.query<{ kind: string }>('SELECT reach_kind() AS kind')).rows[0]?.kind
    await client.query('BEGIN')
    await client.query(enter)
    expect(await kind()).toBe('OFFICER')
    await expect(client.query(`SELECT enter_as_guest('${theirs}')`)).rejects.toThrow(
      'This transaction has entered',
    )
    await client.query('ROLLBACK')
    expect(await kind()).toBe('')
    // Two reaches in one statement would mix the kind of one with the tenant of the other.
    await expect(
      client.query(
        `SELECT reach_kind(), x, reach_tenant() FROM (SELECT enter('${officer.hash}', '${mine}', now())) a,
         LATERAL (SELECT enter_as_guest('${theirs}') AS x) b`,
      ),
    ).rejects.toThrow('This transaction has entered')
  })
})
