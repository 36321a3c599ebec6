/** Everything that has happened up to now, one row an event in its order. \`who\` is CITIZEN, GUEST, HELPLINE, SYSTEM, GRO or LME. */
export const histories = `
  CREATE TEMP TABLE happened AS
  WITH known AS (
    SELECT s.n, s.now, s.submitted_at, s.routed, s.source, s.citizen, s.due_in, s.due_clock,
      CASE WHEN j.n IS NULL OR s.routed THEN s.assigned_at END AS assigned_at,
      CASE WHEN j.n IS NULL THEN s.returned_at WHEN s.routed THEN j.joined_at - interval '10 minutes' END AS returned_at,
      CASE WHEN j.n IS NULL THEN s.rejected_at ELSE j.joined_at END AS rejected_at,
      CASE WHEN j.n IS NULL THEN s.resolved_at END AS resolved_at,
      CASE WHEN j.n IS NULL THEN s.reopened_at END AS reopened_at,
      CASE WHEN j.n IS NULL THEN s.given_again_at END AS given_again_at,
      CASE WHEN j.n IS NULL THEN s.done_again_at END AS done_again_at,
      CASE WHEN j.n IS NULL THEN s.rated_at END AS rated_at
    FROM story s LEFT JOIN joined j USING (n)
  ), event AS (
    SELECT k.n, e.* FROM known k CROSS JOIN LATERAL (VALUES
      (1, k.submitted_at, 'APPLY', '', 'PENDINGFORASSIGNMENT',
        CASE WHEN k.source IN ('PHONE', 'COUNTER') THEN 'HELPLINE' WHEN k.citizen IS NULL THEN 'GUEST' ELSE 'CITIZEN' END),
      (2, k.assigned_at, 'ASSIGN', 'PENDINGFORASSIGNMENT', 'PENDINGATLME', CASE WHEN k.routed THEN 'SYSTEM' ELSE 'GRO' END),
      (3, k.returned_at, 'REASSIGN', 'PENDINGATLME', 'PENDINGFORREASSIGNMENT', 'LME'),
      (4, k.rejected_at, 'REJECT',
        CASE WHEN k.returned_at IS NULL THEN 'PENDINGFORASSIGNMENT' ELSE 'PENDINGFORREASSIGNMENT' END, 'REJECTED', 'GRO'),
      (5, k.resolved_at, 'RESOLVE', 'PENDINGATLME', 'RESOLVED', 'LME'),
      (6, k.reopened_at, 'REOPEN', 'RESOLVED', 'PENDINGFORASSIGNMENT', 'CITIZEN'),
      (7, k.given_again_at, 'ASSIGN', 'PENDINGFORASSIGNMENT', 'PENDINGATLME', 'GRO'),
      (8, k.done_again_at, 'RESOLVE', 'PENDINGATLME', 'RESOLVED', 'LME'),
      (9, k.rated_at, 'RATE', 'RESOLVED', 'CLOSEDAFTERRESOLUTION', 'CITIZEN')
    ) AS e (place, at, action, from_state, to_state, who)
    WHERE e.at <= k.now
    UNION ALL
    SELECT k.n, 20 + step.level, late.at, 'ESCALATE', waits.state, waits.state, step.role
    FROM known k CROSS JOIN step JOIN worked ON worked.n = k.due_in + step.days
    CROSS JOIN LATERAL (SELECT (worked.day + k.due_clock) AT TIME ZONE 'Asia/Kolkata' AS at) AS late
    CROSS JOIN LATERAL (SELECT CASE WHEN late.at < coalesce(k.assigned_at, 'infinity') THEN 'PENDINGFORASSIGNMENT'
      WHEN late.at >= k.returned_at THEN 'PENDINGFORREASSIGNMENT' ELSE 'PENDINGATLME' END AS state) AS waits
    WHERE late.at <= k.now AND late.at < coalesce(least(k.rejected_at, k.resolved_at), 'infinity')
    UNION ALL
    SELECT into_n, 40, joined_at, 'MERGE', 'PENDINGATLME', 'PENDINGATLME', 'GRO' FROM joined
  )
  SELECT n, date_trunc('milliseconds', at) AS at, action, from_state, to_state, who,
    row_number() OVER (PARTITION BY n ORDER BY at, place)::int AS sequence
  FROM event;
  ANALYZE happened;`

/** Where each complaint stands after all that. */
export const standings = `
  CREATE TEMP TABLE standing AS
  SELECT n, max(sequence) AS revision, max(at) AS changed_at,
    max(at) FILTER (WHERE action NOT IN ('ESCALATE', 'MERGE')) AS state_since,
    (array_agg(to_state ORDER BY sequence DESC))[1] AS state,
    min(at) FILTER (WHERE who IN ('GRO', 'LME') AND action <> 'ESCALATE') AS responded_at,
    max(at) FILTER (WHERE action = 'REOPEN') AS reopened_at,
    (count(*) FILTER (WHERE action = 'REOPEN'))::int AS reopened,
    (count(*) FILTER (WHERE action = 'ESCALATE'))::int AS level,
    max(at) FILTER (WHERE action = 'RESOLVE') AS resolved_at,
    max(at) FILTER (WHERE action IN ('RESOLVE', 'REJECT')) AS ended_at,
    max(at) FILTER (WHERE action = 'ESCALATE') AS escalated_at,
    count(*) FILTER (WHERE action = 'RATE') > 0 AS rated
  FROM happened GROUP BY n;
  CREATE UNIQUE INDEX ON standing (n);
  ANALYZE standing;`
