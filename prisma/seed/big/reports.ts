/** What is reported: one row a complaint, of what, where, when, by whom and how. Reads `town`, `quarter`, `spot`, `wheel`, `kind`, `citizen`, `moment`. */
export const reports = `
  CREATE TEMP TABLE report AS
  WITH drawn AS (
    SELECT t.tenant_id, n, q.ward, q.localities, q.latitude, q.longitude,
      CASE WHEN hot THEN (t.number * 1000 + q.at) * 10 + floor(6 * power(pg_temp.share(n, 12), 2))::int END AS spot
    FROM town t CROSS JOIN LATERAL generate_series(t.first, t.first + t.count - 1) AS n
    CROSS JOIN LATERAL (SELECT pg_temp.draw(n, 11, 100) < 30 AS hot) AS whether
    JOIN (SELECT tenant_id, count(*) AS wards FROM quarter GROUP BY 1) AS size USING (tenant_id)
    -- What is complained about again and again lies in few wards, and there at few spots.
    JOIN quarter q ON q.tenant_id = t.tenant_id AND q.at = floor(size.wards * power(pg_temp.share(n, 10), 1 + hot::int))::int
  ), timed AS (
    SELECT d.*, moment.now - make_interval(days => pg_temp.draw(n, 13, moment.days)::int) AS day, moment.now,
      interval '6 hours' + make_interval(secs => (pg_temp.share(n, 14) * 57600)) AS clock
    FROM drawn d CROSS JOIN moment
  ), placed AS (
    SELECT x.tenant_id, n, x.spot, x.ward, x.now,
      CASE WHEN pg_temp.draw(n, 15, 100) < 40 THEN x.localities[1 + pg_temp.draw(n, 16, greatest(1, cardinality(x.localities)))] END AS locality,
      -- Today's that have not come yet came yesterday.
      date_trunc('milliseconds', came.at - CASE WHEN came.at > x.now - interval '2 minutes' THEN interval '1 day' ELSE interval '0' END) AS submitted_at,
      coalesce(s.type, w.code) AS type,
      pg_temp.draw(n, 17, 100) >= 12 OR x.spot IS NOT NULL AS has_point,
      coalesce(s.latitude + 0.0004 * (pg_temp.share(n, 18) - 0.5), x.latitude + 0.012 * (pg_temp.share(n, 18) - 0.5)) AS latitude,
      coalesce(s.longitude + 0.0004 * (pg_temp.share(n, 19) - 0.5), x.longitude + 0.012 * (pg_temp.share(n, 19) - 0.5)) AS longitude
    FROM timed x
    CROSS JOIN LATERAL (SELECT (date_trunc('day', x.day AT TIME ZONE 'Asia/Kolkata') + x.clock) AT TIME ZONE 'Asia/Kolkata' AS at) AS came
    LEFT JOIN spot s ON s.spot = x.spot
    JOIN wheel w ON w.at = pg_temp.draw(n, 20, (SELECT count(*) FROM wheel))
  )
  SELECT p.*, pg_temp.uuid_at(p.submitted_at, n, 0) AS id, k."group", k.department, k.days, k.attributes,
    CASE WHEN source IN ('WEB', 'API') AND k.anonymous AND pg_temp.draw(n, 22, 100) < 8 THEN NULL
      ELSE pg_temp.draw(n, 23, (SELECT count(*) FROM citizen)) END AS citizen, source,
    (ARRAY['FULL', 'FULL', 'FULL', 'FULL', 'FULL', 'FULL', 'FULL', 'PLACE', 'PLACE', 'HIDDEN'])[1 + pg_temp.draw(n, 24, 10)] AS visibility
  FROM placed p JOIN kind k ON k.code = p.type
  CROSS JOIN LATERAL (SELECT (ARRAY['WEB', 'WEB', 'WEB', 'WEB', 'API', 'API', 'PHONE', 'PHONE', 'COUNTER', 'WEB'])[1 + pg_temp.draw(n, 21, 10)] AS source) AS way;
  ANALYZE report;`
