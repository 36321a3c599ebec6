import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { hashToken } from '../identity/credentials/credentials'
import { uuidv7 } from '../operations/uuid'

type Row = Record<string, string>

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const app = new pg.Client({ connectionString: env().APP_DATABASE_URL })
const system = new pg.Client({ connectionString: env().SYSTEM_DATABASE_URL })
const mine = 'uk.dehradun'
const others = ['uk.haridwar', 'uk.nainital']

/** Tables that belong to nobody's ULB: a session or a rate_limit is the whole installation's. */
const shared = [
  'session',
  'otp_challenge',
  'rate_limit',
  'idempotency_key',
  'kept_form',
  '_prisma_migrations',
  'tenant',
]

const tenantTables = async () => {
  const { rows } = await owner.query<Row>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT c.relname = ANY($1) ORDER BY 1`,
    [shared],
  )
  return rows.map(({ name = '' }) => name)
}

beforeAll(async () => {
  await Promise.all([owner.connect(), app.connect(), system.connect()])
})
afterAll(async () => {
  await Promise.all([owner.end(), app.end(), system.end()])
})

/** Runs one statement with a reach and rolls back; how many rows it touched, or the SQLSTATE that refused it. */
async function attempt(
  enter: string,
  statement: string,
  logIn: pg.Client = app,
): Promise<number | string> {
  await logIn.query('BEGIN')
  try {
    await logIn.query(enter)
    const { rows, rowCount } = await logIn.query<{ count?: string }>(statement)
    return rows[0]?.count === undefined ? (rowCount ?? 0) : Number(rows[0].count)
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await logIn.query('ROLLBACK')
  }
}

const session = async (kind: string, tenantId: string | null) => {
  const token = uuidv7()
  const { rows } = await owner.query<{ id: string; name: string }>(
    `SELECT id, name FROM person LIMIT 1`,
  )
  const posting = kind === 'CITIZEN' ? null : uuidv7()
  if (posting)
    await owner.query(
      `INSERT INTO posting (tenant_id, id, state_id, person_id, department, designation, roles, wards, valid_from)
       VALUES ($1, $2, 'uk', $3, 'REV', 'LC01', '{}', '{}', '2020-04-01')`,
      [tenantId ?? 'uk', posting, rows[0]?.id],
    )
  await owner.query(
    `INSERT INTO session (id, token_hash, state_id, person_id, person_name, language, kind, tenant_id, posting_id, roles, wards, channel, expires_at)
     VALUES ($1, $2, 'uk', $3, $4, 'en', $5, $6, $7, '{}', '{}', 'WEB', now() + interval '1 hour')`,
    [uuidv7(), hashToken(token), rows[0]?.id, rows[0]?.name, kind, tenantId, posting],
  )
  return hashToken(token)
}

const entering = (hash: string, tenant: string | null = null) =>
  `SELECT enter('${hash}', ${tenant ? `'${tenant}'` : 'NULL'}, now())`

describe('row-level security', () => {
  test('is on and forced for every table of a tenant, whose key begins with the tenant', async () => {
    const { rows } = await owner.query<Row>(
      `SELECT c.relname AS name, c.relrowsecurity AS on, c.relforcerowsecurity AS forced,
         (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
          WHERE i.indrelid = c.oid AND i.indisprimary) AS first_key
       FROM pg_class c WHERE c.relname = ANY($1) AND c.relnamespace = 'public'::regnamespace`,
      [await tenantTables()],
    )
    expect(rows.length).toBeGreaterThan(35)
    for (const row of rows)
      expect(row).toEqual({ name: row['name'], on: true, forced: true, first_key: 'tenant_id' })
  })

  test('binds the log-ins the application runs as, which can bypass nothing', async () => {
    for (const logIn of [app, system]) {
      const { rows } = await logIn.query(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = current_user`,
      )
      expect(Object.values(rows[0] as object)).toEqual([false, false, false, false, false])
      const owned = await logIn.query(
        `SELECT 1 FROM pg_class WHERE pg_has_role(relowner, 'MEMBER')
         UNION ALL SELECT 1 FROM pg_proc WHERE pg_has_role(proowner, 'MEMBER')`,
      )
      expect(owned.rowCount).toBe(0)
    }
  })

  test('gives no rows to a connection that did not enter', async () => {
    for (const table of await tenantTables()) {
      expect(await attempt('SELECT 1', `SELECT count(*) FROM ${table}`), table).toBeOneOf([
        0,
        '42501',
      ])
      expect(
        await attempt('SET LOCAL ROLE palika_app', `SELECT count(*) FROM ${table}`),
        table,
      ).toBeOneOf([0, '42501'])
    }
  })

  test(
    'refuses every statement on another ULB, for every kind of reach',
    { timeout: 180_000 },
    async () => {
      const reaches = {
        guest: `SELECT enter_as_guest('${mine}')`,
        system: `SELECT enter_as_system('${mine}')`,
        officer: entering(await session('OFFICER', mine)),
        citizen: entering(await session('CITIZEN', null), mine),
        'officer who names another ULB': entering(await session('OFFICER', mine), 'uk.haridwar'),
      }
      const readable = ['ward', 'locality', 'master_record', 'fee_slab', 'data_key']
      let attempts = 0
      for (const [reach, enter] of Object.entries(reaches)) {
        for (const table of await tenantTables()) {
          const statements = others.flatMap((theirs) => [
            `SELECT count(*) FROM ${table} WHERE tenant_id = '${theirs}'`,
            `SELECT count(*) FROM ${table} WHERE tenant_id LIKE 'uk.h%'`,
            `SELECT count(*) FROM ${table} WHERE tenant_id <> '${mine}' AND tenant_id <> 'uk'`,
            `UPDATE ${table} SET tenant_id = tenant_id WHERE tenant_id = '${theirs}'`,
            `UPDATE ${table} SET tenant_id = '${theirs}' WHERE tenant_id = '${mine}'`,
            `DELETE FROM ${table} WHERE tenant_id = '${theirs}'`,
            `INSERT INTO ${table} SELECT * FROM ${table} WHERE tenant_id = '${theirs}'`,
            `TRUNCATE ${table}`,
          ])
          for (const statement of statements) {
            attempts += 1
            const outcome = await attempt(enter, statement, reach === 'system' ? system : app)
            if (readable.includes(table) && statement.startsWith('SELECT')) continue
            expect(
              outcome === 0 || typeof outcome === 'string',
              `${reach}: ${statement} → ${outcome}`,
            ).toBe(true)
          }
        }
      }
      expect(attempts).toBeGreaterThan(2000)
    },
  )

  test('lets a state officer read every ULB and write none', async () => {
    const enter = entering(await session('STATE', null))
    for (const table of ['application', 'cases', 'case_event', 'bill', 'payment']) {
      const { rows } = await owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`)
      expect(await attempt(enter, `SELECT count(*) FROM ${table}`), table).toBe(
        Number(rows[0]?.count),
      )
    }
    expect(await attempt(enter, `UPDATE cases SET subject = 'x'`)).toBe(0)
    expect(await attempt(enter, `UPDATE bill SET status = 'PAID'`)).toBe(0)
  })

  test('keeps history as it was written, for the owner too', async () => {
    const { rows } = await owner.query<Row>(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'insert_only'`,
    )
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'case_event',
        'demand_line',
        'allocation',
        'receipt',
        'audit_entry',
        'payment_event',
        'bill_line',
      ]),
    )
    for (const { name } of rows) {
      const { rows: some } = await owner.query<{ count: string }>(`SELECT count(*) FROM ${name}`)
      if (some[0]?.count !== '0')
        await expect(owner.query(`UPDATE ${name} SET tenant_id = tenant_id`), name).rejects.toThrow(
          /insert-only/,
        )
    }
  })
})
