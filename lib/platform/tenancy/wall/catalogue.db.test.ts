import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { columnRights, definers, tableRights, withoutRows } from './reviewed-rights.fixture'

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const roles = Object.keys(tableRights)
const here = `relnamespace = 'public'::regnamespace`

beforeAll(() => owner.connect())
afterAll(() => owner.end())

const rows = async (sql: string, values: unknown[] = []) =>
  (await owner.query<Record<string, string>>(sql, values)).rows

/** Gathers rows of three columns: who, what, and of what. */
const gathered = (found: Record<string, string>[]) => {
  const all: Record<string, Record<string, string[]>> = {}
  for (const { who = '', what = '', of = '' } of found) ((all[who] ??= {})[what] ??= []).push(of)
  for (const one of Object.values(all)) for (const list of Object.values(one)) list.sort()
  return all
}
const sorted = (all: Record<string, Record<string, string[]>>) =>
  gathered(
    Object.entries(all).flatMap(([who, one]) =>
      Object.entries(one).flatMap(([what, list]) => list.map((of) => ({ who, what, of }))),
    ),
  )

test('every function that runs as its owner belongs to a role that may do only that, and looks no name up in a temporary schema', async () => {
  const found = await rows(
    `SELECT p.proowner::regrole::text AS who, coalesce(a.grantee::regrole::text, 'nobody') AS what, p.proname AS of, p.proconfig::text AS path
     FROM pg_proc p
     LEFT JOIN LATERAL (SELECT * FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x WHERE x.grantee <> p.proowner) a ON true
     WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef`,
  )
  expect(gathered(found)).toEqual(sorted(definers))
  expect(new Set(found.map(({ path }) => path))).toEqual(
    new Set(['{"search_path=pg_catalog, public, pg_temp"}']),
  )
})

test('the groups may do with tables and columns what was reviewed, and everybody else nothing', async () => {
  const tables = await rows(
    `SELECT a.grantee::regrole::text AS who, string_agg(a.privilege_type, ' ' ORDER BY a.privilege_type) AS what, c.relname AS of
     FROM pg_class c, aclexplode(c.relacl) a
     WHERE ${here} AND a.grantee <> c.relowner AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') GROUP BY 1, 3`,
  )
  expect(gathered(tables)).toEqual(sorted(tableRights))
  const columns = await rows(
    `SELECT a.grantee::regrole::text AS who, a.privilege_type || ' ' || c.relname AS what, string_agg(t.attname, ' ' ORDER BY t.attname) AS of
     FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a WHERE ${here} GROUP BY 1, 2`,
  )
  const expected = Object.entries(columnRights).flatMap(([who, one]) =>
    Object.entries(one).map(([what, of]) => ({ who, what, of })),
  )
  expect(gathered(columns)).toEqual(gathered(expected))
})

test('every table is under forced row-level security, and no policy is for everybody', async () => {
  const bare = await rows(
    `SELECT relname AS name FROM pg_class WHERE ${here} AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
  )
  expect(bare.filter(({ name = '' }) => !withoutRows.includes(name))).toEqual([])
  const policies = await rows(
    `SELECT DISTINCT r::regrole::text AS role FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid, unnest(p.polroles) r WHERE ${here} ORDER BY 1`,
  )
  expect(policies.map(({ role }) => role)).toEqual(['palika_app', 'palika_entry', 'palika_keeper'])
})

test('the group roles can do nothing else: no log-in, nothing owned, nobody in them but the log-ins', async () => {
  const may = await rows(
    `SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)
     AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
    [roles],
  )
  expect(may).toEqual([])
  const owned = await rows(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relowner::regrole::text = ANY ($1)
     UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner::regrole::text = ANY ($1)`,
    [roles],
  )
  expect(owned).toEqual([])
  const members = await rows(
    `SELECT roleid::regrole::text AS who, member::regrole::text AS member FROM pg_auth_members
     WHERE roleid::regrole::text = ANY ($1) AND member::regrole::text NOT IN ('palika_owner', 'palika_login')`,
    [roles],
  )
  for (const { who = '', member = '' } of members)
    expect(`${who} ← ${member}`).toMatch(
      /^palika_(app ← (palika_system|.+_web)|system ← .+_system)$/,
    )
  const outward = await rows(
    `SELECT DISTINCT roleid::regrole::text AS what FROM pg_auth_members WHERE member::regrole::text = ANY ($1)`,
    [roles],
  )
  expect(outward).toEqual([{ what: 'palika_app' }])
})

test('everybody, and each log-in, may neither create nor shadow anything', async () => {
  const { APP_DATABASE_URL, SYSTEM_DATABASE_URL } = env()
  const logIns = [APP_DATABASE_URL, SYSTEM_DATABASE_URL].map((url) => new URL(url).username)
  for (const who of ['public', ...logIns]) {
    const [may] = await rows(
      `SELECT has_database_privilege($1, current_database(), 'CREATE')::text AS creates,
              has_database_privilege($1, current_database(), 'TEMP')::text AS temporary,
              has_schema_privilege($1, 'public', 'CREATE')::text AS tables`,
      [who],
    )
    expect(may, who).toEqual({ creates: 'false', temporary: 'false', tables: 'false' })
  }
  const databases = await rows(
    `SELECT datname AS name FROM pg_database WHERE datname = current_database() AND has_database_privilege('public', oid, 'CONNECT')`,
  )
  expect(databases).toEqual([])
  const schemas = await rows(
    `SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE') OR has_schema_privilege($2, oid, 'CREATE')`,
    logIns,
  )
  expect(schemas).toEqual([])
})
