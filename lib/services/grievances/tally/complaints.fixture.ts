import type pg from 'pg'
import { uuidv7 } from '@/lib/platform/operations/uuid'

/** Complaints of a test, put straight into the tables as they could stand. */
export type Put = {
  /** Changes some as any step may; gives the days they were received. */
  change: (count: number, at: Date) => Promise<string[]>
  add: (count: number, at: Date) => Promise<void>
  /** Makes one open complaint due then; gives its day. */
  dueAt: (due: Date, at: Date) => Promise<string>
}

const hour = 3_600_000

/** Puts complaints of the last year into a ULB. The same on every run: a small generator instead of chance. */
export async function putComplaints(
  owner: pg.Client,
  tenantId: string,
  count: number,
  now: Date,
): Promise<Put> {
  let seed = 11
  const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM ward WHERE tenant_id = $1 ORDER BY id LIMIT 4',
    [tenantId],
  )
  const wards = [null, ...rows.map(({ id }) => id)]
  const officers = [1, 2, 3].map(() => uuidv7(now))
  const pick = <Value>(values: readonly Value[]) => values[draw(values.length)] as Value

  const insert = async (submitted: Date) => {
    const id = uuidv7(submitted)
    await putCase(owner, tenantId, id, submitted)
    await owner.query(
      `INSERT INTO complaint (tenant_id, id, number, type, "group", department, source, description, visibility, ward_id, latitude,
         longitude, state, status, submitted_at, state_since, due_at, changed_at)
       VALUES ($1, $2, $3, $4, 'Garbage', $5, $6, 'Heaped', 'FULL', $7, $8, 79.66, 'PENDINGFORASSIGNMENT', 'PENDINGFORASSIGNMENT', $9, $9, $10, $9)`,
      [
        ...[tenantId, id, `PGR-TEST-${id.slice(-12)}`],
        ...[pick(['GarbageNeedsTobeCleared', 'NoStreetlight', 'BurningOfGarbage'])],
        ...[pick(['PHS', 'EE']), pick(['WEB', 'PHONE']), pick(wards), 29.59 + draw(40) / 1000],
        ...[submitted, new Date(submitted.getTime() + (24 + draw(200)) * hour)],
      ],
    )
    return id
  }

  const give = async (id: string, officer: string, at: Date) => {
    await owner.query(
      `WITH given AS (UPDATE cases SET revision = revision + 1, assignee_id = $3 WHERE tenant_id = $1 AND id = $2 RETURNING revision)
       INSERT INTO case_event (tenant_id, id, case_id, sequence, kind, audience, action, from_state, to_state, status, actor_name,
         actor_role, reasons, assignee_id, at)
       SELECT $1, gen_random_uuid(), $2, revision, 'STEP', 'EVERYBODY', 'ASSIGN', '', '', '', '', 'GRO', '{}', $3, $4 FROM given`,
      [tenantId, id, officer, at],
    )
    await set(id, `state = 'PENDINGATLME', open = true, closed_at = NULL`, at)
  }

  const set = async (id: string, columns: string, at: Date, value?: unknown) => {
    await owner.query(
      `UPDATE complaint SET ${columns}, changed_at = $3 WHERE tenant_id = $1 AND id = $2`,
      value === undefined ? [tenantId, id, at] : [tenantId, id, at, value],
    )
    await owner.query(
      `UPDATE cases w SET state = c.state, open = c.open, level = c.level, due_at = c.due_at, closed_at = c.closed_at
       FROM complaint c WHERE (c.tenant_id, c.id) = ($1, $2) AND (w.tenant_id, w.id) = ($1, $2)`,
      [tenantId, id],
    )
  }

  const end = async (id: string, state: string, more: string, at: Date, value?: unknown) => {
    await owner.query('UPDATE cases SET assignee_id = NULL WHERE tenant_id = $1 AND id = $2', [
      tenantId,
      id,
    ])
    await set(id, `state = '${state}', open = false, closed_at = $3${more}`, at, value)
  }
  const steps: ((id: string, at: Date) => Promise<unknown>)[] = [
    (id, at) => give(id, pick(officers), at),
    (id, at) => end(id, 'RESOLVED', ', resolved_at = $3', at),
    (id, at) => end(id, 'REJECTED', '', at),
    (id, at) => set(id, 'responded_at = coalesce(responded_at, $3)', at),
    (id, at) => end(id, 'CLOSEDAFTERRESOLUTION', `, resolved_at = $3, rating = ${1 + draw(5)}`, at),
    (id, at) => set(id, 'level = level + 1', at),
    (id, at) =>
      set(
        id,
        `state = 'PENDINGFORASSIGNMENT', open = true, closed_at = NULL, resolved_at = NULL, reopened = reopened + 1`,
        at,
      ),
    (id, at) => end(id, 'REJECTED', ', merged_into = $4', at, ids[0]),
  ]

  const ids: string[] = []
  const dayOf = (id: string) =>
    new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16) + 5.5 * hour)
      .toISOString()
      .slice(0, 10)
  const change = async (many: number, at: Date) => {
    const chosen = Array.from({ length: many }, () => pick(ids))
    for (const id of chosen) await pick(steps)(id, at)
    return [...new Set(chosen.map(dayOf))]
  }
  for (let made = 0; made < count; made += 1)
    ids.push(await insert(new Date(now.getTime() - draw(365 * 24) * hour)))
  await change(count * 2, new Date(now.getTime() - hour))

  return {
    change,
    async add(many, at) {
      for (let made = 0; made < many; made += 1) ids.push(await insert(at))
    },
    async dueAt(due, at) {
      const id = await insert(at)
      await set(id, 'due_at = $4', at, due)
      ids.push(id)
      return dayOf(id)
    },
  }
}

/** The case that a complaint of a test stands on. */
export const putCase = (owner: pg.Client, tenantId: string, id: string, at: Date) =>
  owner.query(
    `INSERT INTO cases (tenant_id, id, kind, number, person_name, subject, state, status, submitted_at, state_since, search_text)
     VALUES ($1, $2::uuid, 'complaint', ($2::uuid)::text, '', '', 'PENDINGFORASSIGNMENT', 'PENDINGFORASSIGNMENT', $3, $3, '')`,
    [tenantId, id, at],
  )
