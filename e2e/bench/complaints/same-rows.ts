import type pg from 'pg'

type One = { ulb: string; id: string }

/** Throws unless a lifecycle through the API and one by hand left as many rows in each table: else the limit is none. */
export async function demandSameRows(owner: pg.Client, one: One, other: One): Promise<void> {
  const [through, byHand] = [await rowsOf(owner, one), await rowsOf(owner, other)]
  if (JSON.stringify(through) !== JSON.stringify(byHand))
    throw new Error(`Rows differ: ${JSON.stringify(through)} and ${JSON.stringify(byHand)}`)
}

async function rowsOf(owner: pg.Client, { ulb, id }: One) {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT c.state, w.state AS work, w.revision, (w.assignee_id IS NULL) AS free, (c.resolved_at IS NULL) AS unresolved,
       (SELECT count(*)::int FROM complaint_reporter r WHERE r.tenant_id = $1 AND r.complaint_id = $2) AS reporters,
       (SELECT count(*)::int FROM case_event e WHERE e.tenant_id = $1 AND e.case_id = $2) AS events,
       (SELECT count(*)::int FROM audit_entry a WHERE a.tenant_id = $1 AND a.subject = $2::text) AS audits,
       (SELECT count(*)::int FROM message m WHERE m.tenant_id = $1 AND m.link LIKE '%' || c.number) AS messages,
       (SELECT round(sum(octet_length(m.body)) / 100) FROM message m WHERE m.tenant_id = $1 AND m.link LIKE '%' || c.number) > 0 AS told
     FROM complaint c JOIN cases w ON w.tenant_id = c.tenant_id AND w.id = c.id WHERE c.tenant_id = $1 AND c.id = $2`,
    [ulb, id],
  )
  return rows[0]
}
