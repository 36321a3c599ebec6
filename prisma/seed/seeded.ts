import type pg from 'pg'
import { stateId } from '@/lib/platform/operations/state-id'

/** What the state remembers of its seed: by part, the fingerprint of what was loaded. */
export async function seededAs(owner: pg.Client, part: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ mark: string | null }>(
    `SELECT settings #>> ARRAY['seeded', $1] AS mark FROM tenant WHERE id = $2`,
    [part, stateId()],
  )
  return rows[0]?.mark ?? undefined
}

/** Remembers that a part of the seed is in the database. */
export async function markSeeded(owner: pg.Client, part: string, mark: string): Promise<void> {
  // Nothing that was committed before is lost, even where commits wait for no disk.
  await owner.query('SET synchronous_commit = on')
  await owner.query(
    `UPDATE tenant SET settings = settings || jsonb_build_object('seeded',
       coalesce(settings -> 'seeded', '{}') || jsonb_build_object($1::text, $2::text)) WHERE id = $3`,
    [part, mark, stateId()],
  )
}
