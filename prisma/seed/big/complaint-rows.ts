/** Complaints as they stand, the oldest first as they came in; then the numbers go on after theirs. */
export const complaintRows = `
  INSERT INTO complaint (tenant_id, id, number, type, "group", department, source, description, attributes, person_id, visibility,
    ward_id, locality_id, latitude, longitude, state, status, level, merged_into, reopened, rating, open, submitted_at,
    state_since, due_at, responded_at, resolved_at, closed_at, changed_at)
  SELECT s.tenant_id, s.id, series.prefix || lpad(numbered.last::text, greatest(6, length(numbered.last::text)), '0'), s.type,
    s."group", s.department, s.source, said.words, s.attributes, citizen.id, s.visibility, s.ward, s.locality,
    CASE WHEN s.has_point THEN s.latitude END, CASE WHEN s.has_point THEN s.longitude END, o.state, o.state,
    o.level, target.id, o.reopened,
    CASE WHEN o.rated THEN 1 + floor(4.999 * sqrt(pg_temp.share(s.n, 51)))::int END, o.open, s.submitted_at,
    o.state_since, coalesce(s.due_again_at, s.due_at), o.responded_at,
    CASE WHEN o.resolved_at > coalesce(o.reopened_at, '-infinity') THEN o.resolved_at END,
    CASE WHEN NOT o.open THEN o.ended_at END, o.changed_at
  FROM story s
  JOIN (SELECT *, state LIKE 'PENDING%' AS open FROM standing) AS o USING (n)
  JOIN (
    SELECT n, begins, row_number() OVER (PARTITION BY tenant_id, begins ORDER BY submitted_at, n) AS last
    FROM story CROSS JOIN LATERAL (
      SELECT extract(year FROM submitted_at AT TIME ZONE 'Asia/Kolkata' - interval '3 months')::int AS begins) AS year
  ) AS numbered USING (n)
  JOIN series ON series.tenant_id = s.tenant_id AND series.begins = numbered.begins
  JOIN said ON said.at = pg_temp.draw(s.n, 52, (SELECT count(*) FROM said))
  LEFT JOIN citizen ON citizen.at = s.citizen
  LEFT JOIN joined j ON j.n = s.n
  LEFT JOIN story target ON target.n = j.into_n
  ORDER BY s.submitted_at`

/** The case of each: who has it, and how often something happened to it. */
export const caseRows = `
  INSERT INTO cases (tenant_id, id, kind, type, number, person_id, person_name, subject, ward_id, state, status, assignee_id, level,
    open, revision, submitted_at, state_since, state_due_at, due_at, escalated_at, closed_at, search_text)
  SELECT c.tenant_id, c.id, 'complaint', c.type, c.number, c.person_id, coalesce(p.name, ''), left(c.description, 200), c.ward_id,
    c.state, c.status, CASE c.state WHEN 'PENDINGATLME' THEN lme.person_id END, c.level, c.open, o.revision, c.submitted_at,
    c.state_since, c.due_at, c.due_at, CASE WHEN o.escalated_at > o.state_since THEN o.escalated_at END, c.closed_at,
    lower(concat_ws(' ', c.number, p.name, left(c.description, 200)))
  FROM story s
  JOIN standing o USING (n)
  JOIN complaint c ON c.tenant_id = s.tenant_id AND c.id = s.id
  LEFT JOIN officer lme ON lme.tenant_id = s.tenant_id AND lme.department = s.department AND lme.who = 'LME'
  LEFT JOIN citizen p ON p.at = s.citizen
  ORDER BY s.submitted_at`

export const numberRows = `
  INSERT INTO number_series (tenant_id, id, last)
  SELECT s.tenant_id, s.id, count(*) FROM series s JOIN complaint c ON c.tenant_id = s.tenant_id AND starts_with(c.number, s.prefix)
  GROUP BY 1, 2`

/** Who complained; nobody of those without a name. */
export const reporterRows = `
  INSERT INTO complaint_reporter (tenant_id, complaint_id, person_id, name, mobile_cipher, mobile_index, language)
  SELECT s.tenant_id, s.id, p.id, p.name, p.mobile_cipher, p.mobile_index, p.language
  FROM story s JOIN citizen p ON p.at = s.citizen ORDER BY s.submitted_at`

/** Who follows: neighbours of a spot, and whoever reported what was joined with another. Then each complaint knows how many. */
export const followerRows = `
  INSERT INTO complaint_follower (tenant_id, id, complaint_id, person_id, channel, address_cipher, address_index, language,
    followed_at, confirmed_at)
  SELECT DISTINCT ON (f.n, p.at) s.tenant_id, pg_temp.uuid_at(f.at, f.n * 8 + f.place, 60), s.id, p.id, 'SMS', p.mobile_cipher,
    p.mobile_index, p.language, f.at, f.at
  FROM (
    SELECT n, place, pg_temp.draw(n * 8 + place, 61, (SELECT count(*) FROM citizen)) AS citizen,
      date_trunc('milliseconds', submitted_at + interval '6 hours' * place) AS at
    FROM story CROSS JOIN LATERAL generate_series(1, CASE WHEN pg_temp.draw(n, 62, 100) < 30 THEN 1 + pg_temp.draw(n, 63, 4) ELSE 0 END) AS place
    WHERE spot IS NOT NULL AND visibility <> 'HIDDEN'
    UNION ALL
    SELECT j.into_n, 0, s.citizen, date_trunc('milliseconds', j.joined_at) FROM joined j JOIN story s USING (n)
  ) AS f
  JOIN story s USING (n)
  JOIN citizen p ON p.at = f.citizen
  WHERE f.at <= s.now AND f.citizen IS DISTINCT FROM s.citizen
  ORDER BY f.n, p.at, f.place;
  UPDATE complaint c SET followers = f.count
  FROM (SELECT tenant_id, complaint_id, count(*)::int AS count FROM complaint_follower GROUP BY 1, 2) AS f
  WHERE c.tenant_id = f.tenant_id AND c.id = f.complaint_id;`
