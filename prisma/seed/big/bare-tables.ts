import type pg from 'pg'

const tables = [
  ...['cases', 'case_event', 'complaint', 'complaint_reporter', 'complaint_follower'],
  ...['audit_entry', 'message'],
]

const read = async (owner: pg.Client, sql: string) =>
  (await owner.query<{ takes: string; gives: string }>(sql, [tables])).rows

/**
 * Takes away what makes each row dear while millions go in: references, indexes, the count of followers. Gives what
 * brings them back, which also proves the references.
 */
export async function bareTables(owner: pg.Client): Promise<() => Promise<void>> {
  const references = await read(
    owner,
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS takes,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS gives
     FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::text[]::regclass[])`,
  )
  const indexes = await read(
    owner,
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS takes, pg_get_indexdef(indexrelid) AS gives
     FROM pg_index WHERE indrelid = ANY ($1::text[]::regclass[]) AND NOT indisprimary`,
  )
  const counting = {
    takes: 'ALTER TABLE complaint_follower DISABLE TRIGGER counts_followers',
    gives: 'ALTER TABLE complaint_follower ENABLE TRIGGER counts_followers',
  }
  const all = [...references, ...indexes, counting]
  for (const { takes } of all) await owner.query(takes)
  return async () => {
    for (const { gives } of all.reverse()) await owner.query(gives)
  }
}

/** Writes the tables' all-visible marks and statistics, so that the first queries are planned as the thousandth. */
export async function settle(owner: pg.Client): Promise<void> {
  for (const table of [...tables, 'complaint_tally', 'complaint_month', 'tally_state', 'person'])
    await owner.query(`VACUUM (ANALYZE) ${table}`)
}
