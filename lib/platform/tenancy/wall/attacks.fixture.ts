const seal = (part: string) =>
  `hashtextextended('${part}', (date_part('epoch', transaction_timestamp()) * 1000000)::bigint)`

/** Statements that try to get a reach nobody gave; each runs before the probes, and what is refused is taken back alone. */
export const forgeries = (
  other: string,
  stolen: Record<string, string>,
): Record<string, string[]> => {
  const settings = (values: Record<string, string>) => [
    `SELECT ${Object.entries(values)
      .map(([name, value]) => `set_config('palika.${name}', '${value}', true)`)
      .join(', ')}`,
  ]
  const system = { kind: 'SYSTEM', tenant: other, person: '', state: '' }
  const officer = { ...system, kind: 'OFFICER' }
  return {
    'nothing forged': [],
    'the kind alone': settings({ kind: 'SYSTEM' }),
    'the tenant alone': settings({ tenant: other }),
    'a system of another town': settings(system),
    'an officer of another town': settings({ ...officer, key: '' }),
    'the directorate': settings({ kind: 'STATE', state: 'uk' }),
    'for the session': [`SET palika.kind = 'SYSTEM'`, `SET palika.tenant = '${other}'`],
    'the seal of an earlier transaction': settings(stolen),
    'that seal, by its own function': [`SELECT seal_reach('SYSTEM', '${other}', '')`],
    'the memory of the connection': [
      ...settings(system),
      `SELECT setval('sealed_kind', ${seal('SYSTEM')}), setval('sealed_tenant', ${seal(other)})`,
    ],
    'counted on': [...settings(system), `SELECT nextval('sealed_kind')`],
    'the number of another person': [
      `SELECT set_config('palika.person', '${crypto.randomUUID()}', true)`,
    ],
    'the key of another': [`SELECT set_config('palika.key', '${crypto.randomUUID()}', true)`],
    'a turn of its own': [
      'SAVEPOINT s',
      `SELECT seal_reach('SYSTEM', '${other}', '')`,
      'ROLLBACK TO s',
      `SELECT take_turn()`,
      ...settings(system),
    ],
    forgotten: [`DISCARD SEQUENCES`, ...settings(system)],
    'as the system': [`SELECT enter_as_system('${other}')`],
    'entered twice': [`SELECT enter_as_guest('${other}')`],
    'entered beside a savepoint': [
      'SAVEPOINT s',
      `SELECT enter_as_guest('${other}')`,
      'ROLLBACK TO s',
      ...settings(stolen),
    ],
    'in a row of turns': [...settings({ kind: '' }), `SELECT enter_as_guest('${other}')`],
    'by an old door': [`SELECT enter_as('SYSTEM', '${other}')`],
    'no role': [`SELECT set_config('role', 'none', true)`, 'RESET ROLE'],
    'the role of the system': [
      'SET LOCAL ROLE palika_system',
      `SELECT enter_as_system('${other}')`,
    ],
    'the role that enters': ['SET LOCAL ROLE palika_entry'],
    'the role that keeps': ['SET LOCAL ROLE palika_keeper'],
    'the owner': ['SET LOCAL ROLE palika_owner'],
    'another log-in': ['SET SESSION AUTHORIZATION palika_owner'],
    'no row security': ['SET LOCAL row_security = off'],
    'a path of its own': [`SET LOCAL search_path = pg_temp, public, pg_catalog`],
    'a table in the way': ['CREATE TEMP TABLE person (LIKE public.person)'],
    'a view in the way': ['CREATE TEMP VIEW session AS SELECT 1'],
    'a function in the way': [
      `CREATE FUNCTION public.reach_kind() RETURNS text LANGUAGE sql AS $$ SELECT 'SYSTEM' $$`,
    ],
    'an operator in the way': [
      `CREATE OPERATOR public.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = int8ne)`,
    ],
    'a schema of its own': ['CREATE SCHEMA mine'],
    'another reach_kind': [`ALTER FUNCTION reach_kind() RENAME TO gone`],
    'as a replica': [`SET LOCAL session_replication_role = replica`],
    'in a block of code': [
      `DO $$ BEGIN PERFORM set_config('palika.kind', 'SYSTEM', true), set_config('palika.tenant', '${other}', true); END $$`,
    ],
  }
}

/** What each forgery is followed by: reads that may give no row, and changes that may change nothing. `out` names rows out of reach. */
export const probes = (out: string): string[] => [
  ...[
    'application',
    'cases',
    'case_event',
    'bill',
    'payment',
    'receipt',
    'refund',
    'message',
    'stored_file',
    'draft',
  ].map((table) => `SELECT 1 FROM ${table} WHERE ${out}`),
  `SELECT token_hash FROM session`,
  `SELECT * FROM session WHERE person_id <> coalesce(reach_person(), '00000000-0000-0000-0000-000000000000')`,
  `SELECT * FROM credential`,
  `SELECT * FROM otp_challenge`,
  `SELECT * FROM posting WHERE tenant_id = 'uk.haridwar' AND person_id <> coalesce(reach_person(), '00000000-0000-0000-0000-000000000000')`,
  `UPDATE bill SET status = 'PAID' WHERE ${out} RETURNING 1`,
  `UPDATE bill SET total = 1 RETURNING 1`,
  `UPDATE demand SET minimum_payable = 1 RETURNING 1`,
  `UPDATE payment SET amount = 1 RETURNING 1`,
  `UPDATE payment SET status = 'CANCELLED' WHERE ${out} RETURNING 1`,
  `UPDATE receipt SET number = 'x' RETURNING 1`,
  `UPDATE refund SET amount = 1 RETURNING 1`,
  `UPDATE cases SET subject = 'x' WHERE ${out} RETURNING 1`,
  `DELETE FROM audit_entry RETURNING 1`,
  `UPDATE audit_entry SET operation = 'x' RETURNING 1`,
  `DELETE FROM receipt RETURNING 1`,
  `DELETE FROM draft WHERE ${out} RETURNING 1`,
]

/** Tried once in each reach: other ways to read, to keep or to leave. Each may give no row. */
export const lonely = (hash: string): string[] => [
  `SELECT query FROM pg_stat_activity WHERE query LIKE '%${hash}%' AND pid <> pg_backend_pid()`,
  `SELECT passwd FROM pg_shadow`,
  `SELECT rolpassword FROM pg_authid`,
  `SELECT setting FROM pg_settings WHERE name ILIKE '%palika%' AND setting <> ''`,
  `SELECT pg_read_file('/etc/passwd')`,
  `SELECT pg_ls_dir('.')`,
  `SELECT pg_stat_file('postgresql.conf')`,
  `SELECT lo_import('/etc/passwd')`,
  `SELECT lo_export(1, '/tmp/x')`,
  `COPY application TO '/tmp/wall'`,
  `COPY (SELECT 1) TO PROGRAM 'true'`,
  `COPY pg_authid TO STDOUT`,
  `SELECT dblink('dbname=palika_template', 'SELECT 1')`,
  `CREATE EXTENSION dblink`,
  `CREATE EXTENSION postgres_fdw`,
  `CREATE ROLE mallory SUPERUSER`,
  `GRANT palika_system TO CURRENT_USER`,
  `GRANT palika_keeper TO CURRENT_USER`,
  `ALTER ROLE CURRENT_USER BYPASSRLS`,
  `ALTER ROLE palika_owner PASSWORD 'x'`,
  `ALTER TABLE bill DISABLE ROW LEVEL SECURITY`,
  `ALTER TABLE bill DISABLE TRIGGER ALL`,
  `ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY`,
  `DROP POLICY reads ON bill`,
  `CREATE POLICY mine ON bill USING (true)`,
  `DROP TABLE receipt`,
  `TRUNCATE bill CASCADE`,
  `CREATE TABLE mine AS SELECT 1`,
  `CREATE TRIGGER mine BEFORE INSERT ON bill FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE RULE mine AS ON INSERT TO bill DO INSTEAD NOTHING`,
  `CREATE PUBLICATION mine FOR ALL TABLES`,
  `SELECT pg_create_logical_replication_slot('mine', 'test_decoding')`,
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'palika_owner'`,
  `SELECT pg_reload_conf()`,
  `ALTER SYSTEM SET jit = on`,
  `ALTER DATABASE postgres RENAME TO gone`,
  `LOCK TABLE receipt IN ACCESS EXCLUSIVE MODE`,
  `SELECT * FROM bill WHERE tenant_id = 'uk.haridwar' FOR UPDATE`,
  `SELECT last_value FROM reach_turn`,
  `SELECT currval('reach_turn')`,
  `SELECT setval('sealed_tenant', 1)`,
  `SELECT take_turn()`,
  `SELECT person_for_mobile('uk', 'x', 'x', 'Mallory', 'en', gen_random_uuid()) WHERE reach_kind() <> 'OFFICER'`,
  `SELECT * FROM person_named_by_mobile('other', 'x')`,
  `SELECT count_queues()`,
  `SELECT write_about_complaint(gen_random_uuid(), 'x', NULL, 'x', 'x', 'x', 'x', 'x', now())`,
  `SELECT tenants_to_deliver(now())`,
  `SELECT enqueue('send-refund', '{"tenant": "uk.haridwar"}'::json)`,
  `SELECT graphile_worker.add_job('send-refund')`,
  `SELECT * FROM graphile_worker._private_jobs`,
  `SELECT * FROM _prisma_migrations`,
  `INSERT INTO session (id, token_hash, state_id, person_id, kind, roles, wards, person_name, language, channel, expires_at)
   SELECT gen_random_uuid(), 'x', 'uk', reach_person(), 'STATE', '{}', '{}', 'x', 'en', 'WEB', now() + interval '1 day' RETURNING 1`,
  `UPDATE session SET kind = 'STATE' RETURNING 1`,
  `UPDATE session SET posting_id = NULL RETURNING 1`,
  `UPDATE number_series SET last = 0 RETURNING 1`,
  `INSERT INTO case_queue VALUES ('uk.dehradun', 'x', 'x', gen_random_uuid(), false, 1) RETURNING 1`,
  `INSERT INTO audit_entry (tenant_id, id, operation, actor_id, actor_kind, detail, at)
   VALUES ('uk.dehradun', gen_random_uuid(), 'x', gen_random_uuid(), 'officer', '{}', now()) RETURNING 1`,
  // What a mistake tells: the value of a row out of reach, in the error of a cast.
  `SELECT (payer_name || 'x')::int FROM bill WHERE tenant_id = 'uk.haridwar'`,
  `SELECT token_hash::int FROM session`,
  `SELECT pg_advisory_lock(1) FROM bill WHERE tenant_id = 'uk.haridwar'`,
]
