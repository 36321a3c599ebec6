/**
 * Towns, their wards and the spots people complain about again and again, from `town`, a temporary table.
 * A spot is of one type, so that complaints about it may be the same one.
 */
export const places = `
  CREATE TEMP TABLE quarter AS
  SELECT t.tenant_id, t.first, t.number, w.id AS ward, w.at, count(*) OVER (PARTITION BY t.tenant_id) AS wards,
    t.latitude + t.radius * reach * sin(turn) AS latitude, t.longitude + t.radius * reach * cos(turn) AS longitude,
    ARRAY (SELECT l.id FROM locality l WHERE l.tenant_id = t.tenant_id AND l.ward_id = w.id ORDER BY l.id) AS localities
  FROM town t
  JOIN (SELECT tenant_id, id, row_number() OVER (PARTITION BY tenant_id ORDER BY id) - 1 AS at FROM ward) w USING (tenant_id)
  CROSS JOIN LATERAL (SELECT sqrt(pg_temp.share(t.number * 1000 + w.at, 1)) AS reach,
    2 * pi() * pg_temp.share(t.number * 1000 + w.at, 2) AS turn) AS way;
  CREATE TEMP TABLE spot AS
  SELECT (q.number * 1000 + q.at) * 10 + s AS spot, wheel.code AS type,
    q.latitude + 0.003 * (pg_temp.share((q.number * 1000 + q.at) * 10 + s, 3) - 0.5) AS latitude,
    q.longitude + 0.003 * (pg_temp.share((q.number * 1000 + q.at) * 10 + s, 4) - 0.5) AS longitude
  FROM quarter q CROSS JOIN generate_series(0, 5) AS s
  JOIN wheel ON wheel.at = pg_temp.draw((q.number * 1000 + q.at) * 10 + s, 5, (SELECT count(*) FROM wheel));
  ANALYZE quarter; ANALYZE spot;`
