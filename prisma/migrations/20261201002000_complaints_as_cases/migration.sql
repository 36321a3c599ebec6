-- A complaint is a case: who has it, its number of the last event and its history are those of every case. What everybody
-- may see of it stays in its own table, written in the same statement.
INSERT INTO cases (tenant_id, id, kind, type, number, person_id, person_name, subject, ward_id, state, status, assignee_id, level,
  open, revision, submitted_at, state_since, state_due_at, due_at, escalated_at, closed_at, search_text)
SELECT c.tenant_id, c.id, 'complaint', c.type, c.number, c.person_id, coalesce(r.name, ''), left(c.description, 200), c.ward_id, c.state,
  c.status, c.assignee_id, c.level, c.open, c.revision, c.submitted_at, c.state_since, c.due_at, c.due_at, c.escalated_at, c.closed_at,
  lower(concat_ws(' ', c.number, r.name, c.landmark, left(c.description, 200)))
FROM complaint c LEFT JOIN complaint_reporter r ON (r.tenant_id, r.complaint_id) = (c.tenant_id, c.id);
INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, from_state, to_state, status, actor_id,
  actor_name, actor_role, remark, reasons, assignee_id, latitude, longitude, at)
SELECT e.tenant_id, e.id, e.complaint_id, c.person_id, e.sequence, CASE e.kind WHEN 'MOVE' THEN 'STEP' ELSE e.kind END,
  CASE WHEN e.public THEN 'EVERYBODY' WHEN e.kind = 'NOTE' THEN 'OFFICE' ELSE 'PERSON' END, e.action, e.from_state, e.to_state,
  e.to_state, e.actor_id, e.actor_name, e.actor_role, e.remark, e.reasons, e.assignee_id, e.latitude, e.longitude, e.at
FROM complaint_event e JOIN complaint c ON (c.tenant_id, c.id) = (e.tenant_id, e.complaint_id);

ALTER TABLE complaint_photo DROP CONSTRAINT complaint_photo_tenant_id_event_id_fkey;
DROP TABLE complaint_event;
ALTER TABLE "complaint_photo" ADD CONSTRAINT "complaint_photo_tenant_id_event_id_fkey" FOREIGN KEY ("tenant_id", "event_id") REFERENCES "case_event"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- The desk looks for complaints among the cases: what is due first, and the few that came before higher officers.
DROP INDEX complaint_queue, complaint_escalated;
CREATE INDEX case_due ON cases (tenant_id, kind, due_at, id) WHERE open;
CREATE INDEX case_escalated ON cases (tenant_id, kind, due_at, id) WHERE open AND level > 0;
REVOKE SELECT (assignee_id) ON complaint FROM palika_keeper;
ALTER TABLE complaint DROP COLUMN assignee_id, DROP COLUMN revision, DROP COLUMN escalated_at;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "cases"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What everybody may read of a complaint's history: its steps, and what was said to everybody. Names nobody.
CREATE FUNCTION public_complaint_events(complaint uuid)
RETURNS TABLE (at timestamptz, kind text, action text, from_state text, actor_role text, reasons text[], remark text, told boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.at, e.kind, e.action, e.from_state, e.actor_role,
    CASE WHEN e.audience = 'EVERYBODY' THEN e.reasons ELSE '{}' END,
    CASE WHEN e.audience = 'EVERYBODY' THEN e.remark END, e.audience = 'EVERYBODY'
  FROM case_event e
  WHERE e.tenant_id = reach_tenant() AND e.case_id = public_complaint_events.complaint
    AND (e.kind = 'STEP' OR e.audience = 'EVERYBODY')
    AND EXISTS (SELECT FROM complaint c WHERE c.tenant_id = e.tenant_id AND c.id = e.case_id AND c.visibility IN ('FULL', 'PLACE'))
  ORDER BY e.sequence
$$;
CREATE OR REPLACE FUNCTION open_complaints_of(people uuid[]) RETURNS TABLE (id uuid, open int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT assignee_id, count(*)::int FROM cases
  WHERE tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('CITIZEN', 'OFFICER', 'SYSTEM')
    AND assignee_id = ANY (people) AND open AND kind = 'complaint' GROUP BY 1
$$;
GRANT CREATE ON SCHEMA public TO palika_keeper;
CREATE POLICY keeping ON case_event FOR SELECT TO palika_keeper USING (true);
GRANT SELECT (tenant_id, case_id, sequence, kind, audience, action, from_state, actor_role, reasons, remark, at) ON case_event TO palika_keeper;
GRANT SELECT (visibility) ON complaint TO palika_keeper;
ALTER FUNCTION public_complaint_events OWNER TO palika_keeper;
REVOKE ALL ON FUNCTION public_complaint_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public_complaint_events TO palika_app;
REVOKE CREATE ON SCHEMA public FROM palika_keeper;
