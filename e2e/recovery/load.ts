import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { hashToken, newSessionToken } from '@/lib/platform/identity/credentials/credentials'

type Report = { place: { ulb: string; ward: string }; tokens: string[] }
const clients = 6
const citizens = 400

/**
 * Citizens who report without a pause, each report one transaction with its number, history and messages. What was answered
 * with 201 is kept by its id, to be looked for afterwards.
 */
export async function startLoad(base: string, owner: pg.Client) {
  const { place, tokens } = await prepare(owner)
  const acknowledged: { id: string; began: number; at: number }[] = []
  const statuses = new Map<number | string, number>()
  let stopped = false
  let turn = 0

  const report = async () => {
    const token = tokens[(turn += 1) % tokens.length]
    const began = performance.now()
    try {
      const response = await fetch(`${base}/api/v1/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...place, type: 'IllegalParking', landmark: 'Clock tower' }),
        signal: AbortSignal.timeout(20_000),
      })
      const body = (await response.json()) as { id?: string }
      note(response.status)
      if (response.status === 201 && body.id)
        acknowledged.push({ id: body.id, began, at: performance.now() })
      else await pause(25)
    } catch {
      note('no answer')
      await pause(25)
    }
  }
  const note = (status: number | string) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const running = Array.from({ length: clients }, async () => {
    while (!stopped) await report()
  })
  return {
    acknowledged,
    statuses: () => Object.fromEntries(statuses),
    async stop() {
      stopped = true
      await Promise.all(running)
    },
  }
}

/** Citizens with a session each: nobody reports so much that a limit is met. */
async function prepare(owner: pg.Client): Promise<Report> {
  const { rows } = await owner.query<{ ulb: string; ward: string; state: string }>(
    `SELECT t.id AS ulb, t.state_id AS state, min(w.id) AS ward FROM tenant t JOIN ward w ON w.tenant_id = t.id
      WHERE t.live GROUP BY 1, 2 ORDER BY 1 LIMIT 1`,
  )
  const [found] = rows
  if (!found) throw new Error('No town is live')
  const { ulb, ward, state } = found
  const tokens = Array.from({ length: citizens }, newSessionToken)
  await owner.query(
    `WITH citizen AS (
       INSERT INTO person (tenant_id, id, kind, name) SELECT $1, gen_random_uuid(), 'CITIZEN', 'Kamla Rawat'
         FROM generate_series(1, $2) RETURNING id
     ), numbered AS (SELECT id, row_number() OVER () AS at FROM citizen)
     INSERT INTO session (id, token_hash, state_id, person_id, person_name, language, kind, roles, wards, channel, expires_at)
     SELECT gen_random_uuid(), hash, $1, numbered.id, 'Kamla Rawat', 'en', 'CITIZEN', '{}', '{}', 'API', now() + interval '3 hours'
       FROM unnest($3::text[]) WITH ORDINALITY AS t (hash, at) JOIN numbered USING (at)`,
    [state, citizens, tokens.map(hashToken)],
  )
  return { place: { ulb, ward }, tokens }
}
