/** What happened to the complaints, with who did it; Palika itself is nobody. */
export const eventRows = `
  INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, action, from_state, to_state, status, actor_id,
    actor_name, actor_role, remark, reasons, assignee_id, audience, at)
  SELECT s.tenant_id, pg_temp.uuid_at(h.at, h.n * 64 + h.sequence, 70), s.id, citizen.id, h.sequence,
    CASE h.action WHEN 'ESCALATE' THEN 'ESCALATION' WHEN 'MERGE' THEN 'MERGE' ELSE 'STEP' END, h.action, h.from_state, h.to_state, h.to_state,
    CASE WHEN h.who = 'CITIZEN' THEN citizen.id WHEN h.action <> 'ESCALATE' THEN officer.person_id END,
    CASE WHEN h.action = 'ESCALATE' OR h.who = 'SYSTEM' THEN 'Palika' WHEN h.who = 'CITIZEN' THEN citizen.name
      ELSE coalesce(officer.name, '') END,
    CASE h.who WHEN 'LME' THEN 'PGR_LME' WHEN 'HELPLINE' THEN 'OFFICER' ELSE h.who END,
    CASE h.action WHEN 'RESOLVE' THEN 'Done; the place was looked at afterwards.' WHEN 'REASSIGN' THEN 'Not ours to do.'
      WHEN 'REOPEN' THEN 'It is as it was before.' WHEN 'MERGE' THEN other.number END,
    CASE h.action WHEN 'REJECT' THEN ARRAY[CASE WHEN j.n IS NULL THEN 'NOT_FOUND' ELSE 'DUPLICATE' END]
      WHEN 'REASSIGN' THEN ARRAY['WRONG_DEPARTMENT'] ELSE '{}' END,
    CASE h.action WHEN 'ASSIGN' THEN lme.person_id END,
    CASE WHEN CASE h.action WHEN 'MERGE' THEN other.visibility <> 'HIDDEN' WHEN 'ESCALATE' THEN true WHEN 'APPLY' THEN true
      ELSE h.who IN ('GRO', 'LME') END THEN 'EVERYBODY' ELSE 'PERSON' END, h.at
  FROM happened h JOIN story s USING (n)
  LEFT JOIN joined j USING (n)
  LEFT JOIN citizen ON citizen.at = s.citizen
  LEFT JOIN officer ON officer.tenant_id = s.tenant_id AND officer.department = s.department AND officer.who = h.who
  LEFT JOIN officer lme ON lme.tenant_id = s.tenant_id AND lme.department = s.department AND lme.who = 'LME'
  LEFT JOIN (
    SELECT j.into_n AS n, date_trunc('milliseconds', j.joined_at) AS at, min(c.number) AS number, min(c.visibility) AS visibility
    FROM joined j JOIN story m USING (n) JOIN complaint c ON c.tenant_id = m.tenant_id AND c.id = m.id GROUP BY 1, 2
  ) AS other ON h.action = 'MERGE' AND other.n = h.n AND other.at = h.at
  ORDER BY h.at`

// Days whose audit entries and messages are there too; all of them would be most of the database.
const daysOfTraces = 60

const recent = `
  SELECT e.*, c.number, c.type, c.source, c.due_at, c.merged_into FROM case_event e
  JOIN complaint c ON c.tenant_id = e.tenant_id AND c.id = e.case_id
  WHERE e.kind = 'STEP' AND e.at >= (SELECT now FROM moment) - interval '${daysOfTraces} days'`

export const auditRows = `
  INSERT INTO audit_entry (tenant_id, id, operation, actor_id, actor_kind, subject, detail, at)
  SELECT tenant_id, pg_temp.uuid_at(at, hashtextextended(id::text, 0), 71),
    CASE WHEN action = 'APPLY' AND actor_role = 'OFFICER' THEN 'complaints.take-down' WHEN action = 'APPLY' THEN 'complaints.report'
      WHEN actor_role = 'SYSTEM' THEN 'complaints.auto-route' WHEN action = 'REJECT' AND merged_into IS NOT NULL THEN 'complaints.merge'
      ELSE 'complaints.take-action' END, actor_id,
    CASE actor_role WHEN 'SYSTEM' THEN 'system' WHEN 'CITIZEN' THEN 'citizen' WHEN 'GUEST' THEN 'guest' ELSE 'officer' END,
    case_id::text,
    CASE action WHEN 'APPLY' THEN jsonb_build_object('type', type, 'source', source)
      ELSE jsonb_build_object('number', number, 'action', action, 'from', from_state, 'to', to_state) END, at
  FROM (${recent}) AS e ORDER BY at`

/** What whoever complained was told, long since sent. From \`wording\`, the templates of the messages. */
export const messageRows = `
  INSERT INTO message (tenant_id, id, person_id, channel, template, language, to_cipher, title, body, link, status, attempts,
    queued_at, sent_at)
  SELECT e.tenant_id, pg_temp.uuid_at(e.at, hashtextextended(e.id::text, 0), CASE way.channel WHEN 'SMS' THEN 72 ELSE 73 END),
    r.person_id, way.channel, 'grievances.' || w.action, r.language, CASE way.channel WHEN 'SMS' THEN r.mobile_cipher END, w.title,
    replace(replace(replace(replace(replace(replace(w.body, '{ulb}', t.code), '{number}', e.number), '{type}', e.type), '{due}', e.due_at::date::text),
      '{reasons}', array_to_string(e.reasons, '; ')), '{link}', '/complaints/' || e.number), '/complaints/' || e.number, 'SENT', 1, e.at, e.at
  FROM (${recent}) AS e
  JOIN complaint_reporter r ON r.tenant_id = e.tenant_id AND r.complaint_id = e.case_id
  JOIN town t ON t.tenant_id = e.tenant_id
  JOIN wording w ON w.action = e.action AND w.language = r.language
  CROSS JOIN (VALUES ('SMS'), ('IN_APP')) AS way (channel)
  ORDER BY e.at`
