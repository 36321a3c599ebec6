import { dueAfterDays } from './office-days'

/** How each report goes on: when it is given, sent back, rejected, put right, opened again, rated; some of it lies ahead. */
export const stories = `
  CREATE TEMP TABLE story AS
  WITH plan AS (
    SELECT r.*, route.department IS NOT NULL AS routed, pg_temp.draw(n, 30, 1000) AS way,
      r.days * interval '1 day' * (0.15 + 1.35 * power(pg_temp.share(n, 31), 1.5)) AS taking
    FROM report r LEFT JOIN route USING (department)
  ), first AS (
    SELECT p.*,
      CASE WHEN routed THEN submitted_at WHEN way NOT BETWEEN 20 AND 79
        THEN submitted_at + interval '1 hour' * (1 + 29 * pg_temp.share(n, 32)) END AS assigned_at,
      CASE WHEN way BETWEEN 20 AND 79 AND routed THEN submitted_at + taking / 2 END AS returned_at,
      CASE WHEN way BETWEEN 20 AND 79 THEN submitted_at + taking END AS rejected_at,
      CASE WHEN way >= 80 THEN submitted_at + interval '31 hours' * (NOT routed)::int + taking END AS resolved_at
    FROM plan p
  ), opened AS (
    SELECT f.*, CASE WHEN way BETWEEN 80 AND 124 AND citizen IS NOT NULL
      THEN date_trunc('milliseconds', resolved_at + interval '1 hour' * (10 + 80 * pg_temp.share(n, 33))) END AS reopened_at
    FROM first f
  ), again AS (
    SELECT o.*, reopened_at + interval '1 hour' * (2 + 18 * pg_temp.share(n, 34)) AS given_again_at,
      reopened_at + interval '20 hours' + days * interval '12 hours' * pg_temp.share(n, 35) AS done_again_at
    FROM opened o
  ), whole AS (
    SELECT a.*, CASE WHEN citizen IS NOT NULL AND pg_temp.draw(n, 36, 100) < 35
      THEN coalesce(done_again_at, resolved_at) + interval '1 hour' * (12 + 200 * pg_temp.share(n, 37)) END AS rated_at
    FROM again a
  )
  SELECT w.*, due.n AS due_in, due.clock AS due_clock, due.due_at, due_again.due_at AS due_again_at
  FROM whole w
  JOIN LATERAL ${dueAfterDays('w.submitted_at', 'w.days')} AS due ON true
  LEFT JOIN LATERAL ${dueAfterDays('w.reopened_at', 'w.days')} AS due_again ON w.reopened_at <= w.now;
  CREATE UNIQUE INDEX ON story (n);
  CREATE INDEX ON story (spot, submitted_at) WHERE spot IS NOT NULL;
  ANALYZE story;`

/** The same thing reported again while the first is in hand: joined with it some hours later. */
export const joining = `
  CREATE TEMP TABLE joined AS
  SELECT s.n, first.n AS into_n, s.joined_at
  FROM (SELECT *, submitted_at + interval '1 hour' * (1 + 5 * pg_temp.share(n, 38)) AS joined_at FROM story
        WHERE spot IS NOT NULL AND way BETWEEN 125 AND 219) AS s
  CROSS JOIN LATERAL (
    SELECT f.n FROM story f
    WHERE f.spot = s.spot AND f.submitted_at < s.submitted_at AND f.way NOT BETWEEN 20 AND 219
      AND f.assigned_at < s.joined_at AND coalesce(f.resolved_at, 'infinity') > s.joined_at
    ORDER BY f.submitted_at DESC LIMIT 1) AS first
  WHERE s.joined_at < s.now;
  CREATE UNIQUE INDEX ON joined (n);
  ANALYZE joined;`
