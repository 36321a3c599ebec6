-- One table of work and one history for every kind of it. An application keeps its own facts under the case's key.
CREATE TABLE cases (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT,
    "number" TEXT NOT NULL,
    "person_id" UUID,
    "person_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "ward_id" TEXT,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "assignee_id" UUID,
    "sent_back" BOOLEAN NOT NULL DEFAULT false,
    "level" INTEGER NOT NULL DEFAULT 0,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "state_due_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("tenant_id","id")
);
CREATE TABLE case_event (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "action_kind" TEXT,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "remark" TEXT,
    "reasons" TEXT[],
    "assignee_id" UUID,
    "assignee_name" TEXT,
    "state_due_at" TIMESTAMPTZ(3),
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("tenant_id","id")
);
CREATE UNIQUE INDEX "cases_tenant_id_number_key" ON "cases"("tenant_id", "number");
CREATE INDEX "cases_person_id_submitted_at_idx" ON "cases"("person_id", "submitted_at");
CREATE UNIQUE INDEX "case_event_tenant_id_case_id_sequence_key" ON "case_event"("tenant_id", "case_id", "sequence");
ALTER TABLE "cases" ADD CONSTRAINT "cases_tenant_id_ward_id_fkey" FOREIGN KEY ("tenant_id", "ward_id") REFERENCES "ward"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_tenant_id_case_id_fkey" FOREIGN KEY ("tenant_id", "case_id") REFERENCES "cases"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE case_inspection (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "inspector_id" UUID NOT NULL,
    "inspector_name" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "photographs" UUID[],
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "accuracy" DECIMAL(8,1),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_inspection_pkey" PRIMARY KEY ("tenant_id","id")
);
CREATE INDEX "case_inspection_tenant_id_case_id_idx" ON "case_inspection"("tenant_id", "case_id");
ALTER TABLE "case_inspection" ADD CONSTRAINT "case_inspection_tenant_id_case_id_fkey" FOREIGN KEY ("tenant_id", "case_id") REFERENCES "cases"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was there before.
INSERT INTO cases (tenant_id, id, kind, number, person_id, person_name, subject, ward_id, state, status, assignee_id, sent_back,
  open, revision, submitted_at, state_since, state_due_at, due_at, escalated_at, closed_at, search_text)
SELECT tenant_id, id, service, number, person_id, applicant_name, subject, ward_id, state, status, assignee_id, sent_back,
  open, 0, submitted_at, state_since, state_due_at, due_at, escalated_at, closed_at, search_text FROM application;
INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, action_kind, from_state, to_state,
  status, actor_id, actor_name, actor_role, remark, reasons, assignee_id, assignee_name, state_due_at, at)
SELECT h.tenant_id, h.id, h.case_id, a.person_id, row_number() OVER (PARTITION BY h.tenant_id, h.case_id ORDER BY h.at, h.step, h.id),
  h.kind, h.audience, h.action, h.action_kind, coalesce(h.from_state, ''), coalesce(h.to_state, ''), coalesce(h.status, ''), h.actor_id,
  h.actor_name, h.actor_role, h.remark, coalesce(h.reasons, '{}'), h.assignee_id, h.assignee_name, h.state_due_at, h.at
FROM (
  SELECT tenant_id, id, application_id AS case_id, sequence AS step, CASE WHEN escalated THEN 'ESCALATION' ELSE 'STEP' END AS kind,
    'PERSON' AS audience, action, kind AS action_kind, from_state, to_state, status, actor_id, actor_name, actor_role, remark, reasons,
    assignee_id, NULL AS assignee_name, state_due_at, at FROM transition
  UNION ALL
  SELECT tenant_id, id, application_id, 1000, 'HAND_OVER', 'OFFICE', 'HAND_OVER', NULL, NULL, NULL, NULL, by_id, by_name, 'OFFICER',
    NULL, NULL, assignee_id, assignee_name, NULL, at FROM assignment
  UNION ALL
  SELECT tenant_id, id, application_id, 1000, 'NOTE', 'OFFICE', 'NOTE', NULL, NULL, NULL, NULL, author_id, author_name, 'OFFICER',
    text, NULL, NULL, NULL, NULL, at FROM note
) AS h JOIN application a ON (a.tenant_id, a.id) = (h.tenant_id, h.case_id);
UPDATE cases c SET revision = coalesce((SELECT max(sequence) FROM case_event e WHERE (e.tenant_id, e.case_id) = (c.tenant_id, c.id)), 1);
INSERT INTO case_inspection SELECT * FROM finding;

ALTER TABLE measurement_decision DROP CONSTRAINT measurement_decision_tenant_id_finding_id_fkey;
ALTER TABLE measurement_decision RENAME finding_id TO inspection_id;
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_tenant_id_inspection_id_fkey" FOREIGN KEY ("tenant_id", "inspection_id") REFERENCES "case_inspection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
DROP TABLE transition, assignment, note, finding;
DROP FUNCTION files_with_words;
DROP POLICY keeping ON application;
REVOKE ALL ON application FROM palika_keeper;
REVOKE SELECT (tenant_id, id, service, submitted_at, search_text) ON application FROM palika_keeper;
DROP TRIGGER follows_queue ON application;
DROP FUNCTION follow_queue, count_queue;
DROP TABLE queue_count;
ALTER TABLE application DROP CONSTRAINT application_tenant_id_ward_id_fkey;
ALTER TABLE application DROP COLUMN number, DROP COLUMN service, DROP COLUMN workflow, DROP COLUMN applicant_name, DROP COLUMN subject,
  DROP COLUMN ward_id, DROP COLUMN state, DROP COLUMN status, DROP COLUMN assignee_id, DROP COLUMN sent_back, DROP COLUMN open,
  DROP COLUMN revision, DROP COLUMN submitted_at, DROP COLUMN state_since, DROP COLUMN state_due_at, DROP COLUMN due_at,
  DROP COLUMN escalated_at, DROP COLUMN closed_at, DROP COLUMN search_text;
ALTER TABLE "application" ADD CONSTRAINT "application_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "cases"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Work is the ULB's and, where it is for somebody, that person's to see; nobody else's, whatever a kind shows in public.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['cases', 'case_event', 'case_inspection'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO palika_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['case_event', 'case_inspection'] LOOP
    EXECUTE format('CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
GRANT UPDATE ON cases TO palika_app;
CREATE POLICY reads ON cases FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE false
  END);
CREATE POLICY writes ON cases TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END)
  WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);
CREATE POLICY reads ON case_event FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person()) AND audience <> 'OFFICE'
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE false
  END);
-- What the office does in the course of a citizen's own request, such as a rule that routes, is nobody's in particular.
CREATE POLICY adds ON case_event FOR INSERT TO palika_app WITH CHECK (
  tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person()) AND (actor_id = (SELECT reach_person()) OR actor_id IS NULL)
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);
CREATE POLICY reads ON case_inspection FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY adds ON case_inspection FOR INSERT TO palika_app
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));

-- The work list reads each queue by an index, from the case that is due first: all of it, what nobody has taken, what an
-- officer has, what was returned. The key is a CASE and no coalesce(): under row-level security PostgreSQL takes
-- coalesce() for something that may tell what it has seen, and would not begin a page inside the index.
CREATE INDEX case_work_state ON cases
  (tenant_id, kind, state, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id) WHERE open;
CREATE INDEX case_work_nobody ON cases
  (tenant_id, kind, state, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id)
  WHERE open AND assignee_id IS NULL;
CREATE INDEX case_work_assignee ON cases
  (tenant_id, assignee_id, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id)
  WHERE open AND assignee_id IS NOT NULL;
CREATE INDEX case_work_returned ON cases
  (tenant_id, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id) WHERE open AND sent_back;
CREATE INDEX case_work_received ON cases (tenant_id, kind, state, submitted_at, id) WHERE open;
-- Escalation looks for late cases one ULB at a time.
CREATE INDEX case_late ON cases (tenant_id, state_due_at) WHERE open AND escalated_at IS NULL;
-- Partial only so that Prisma, which cannot declare an operator class, leaves it alone.
CREATE INDEX case_search ON cases USING gin (tenant_id, search_text gin_trgm_ops) WHERE search_text IS NOT NULL;

-- Cases whose words contain all of the given ones, the newest first, beyond one already shown. Matching by trigram cannot
-- use its index under row-level security, since LIKE may tell what it has seen; so the function does, within the same
-- reach: an officer's own ULB.
CREATE FUNCTION cases_with_words(
  words text[], of_kinds text[], beyond_at timestamptz, beyond_id uuid, back boolean, at_most int
) RETURNS TABLE (id uuid, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  longest text := (SELECT w FROM unnest(words) w ORDER BY length(w) DESC LIMIT 1);
BEGIN
  IF reach_kind() <> 'OFFICER' THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT c.id, c.submitted_at FROM cases c
     WHERE c.tenant_id = $7 AND c.search_text LIKE $1 AND c.search_text LIKE ALL ($2)
       AND c.kind = ANY ($3) AND ($4 IS NULL OR (c.submitted_at, c.id) %1$s ($4, $5))
     ORDER BY c.submitted_at %2$s, c.id %2$s LIMIT $6',
    CASE WHEN back THEN '>' ELSE '<' END, CASE WHEN back THEN 'ASC' ELSE 'DESC' END)
  USING longest, words, of_kinds, beyond_at, beyond_id, at_most, reach_tenant();
END $$;

-- Queue counts follow the cases, so that no list has to be counted. A statement counts once, in one order of rows, so that
-- two which move cases to and fro never wait for each other.
CREATE TABLE case_queue (
    "tenant_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "assignee" UUID NOT NULL,
    "sent_back" BOOLEAN NOT NULL,
    "cases" INTEGER NOT NULL,

    CONSTRAINT "case_queue_pkey" PRIMARY KEY ("tenant_id","kind","state","assignee","sent_back")
);
ALTER TABLE case_queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_queue FORCE ROW LEVEL SECURITY;
GRANT SELECT ON case_queue TO palika_app;
CREATE POLICY reads ON case_queue FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE FUNCTION count_queues() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO case_queue AS q
    SELECT tenant_id, kind, state, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), sent_back, count(*)
    FROM now_so WHERE open GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (tenant_id, kind, state, assignee, sent_back) DO UPDATE SET cases = q.cases + excluded.cases;
  ELSE
    INSERT INTO case_queue AS q
    SELECT tenant_id, kind, state, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), sent_back, sum(change)
    FROM (SELECT tenant_id, kind, state, assignee_id, sent_back, -1 AS change FROM was_so WHERE open
          UNION ALL SELECT tenant_id, kind, state, assignee_id, sent_back, 1 FROM now_so WHERE open) AS moved
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(change) <> 0 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (tenant_id, kind, state, assignee, sent_back) DO UPDATE SET cases = q.cases + excluded.cases;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER counts_queues AFTER INSERT ON cases REFERENCING NEW TABLE AS now_so
  FOR EACH STATEMENT EXECUTE FUNCTION count_queues();
CREATE TRIGGER recounts_queues AFTER UPDATE ON cases REFERENCING OLD TABLE AS was_so NEW TABLE AS now_so
  FOR EACH STATEMENT EXECUTE FUNCTION count_queues();
INSERT INTO case_queue
SELECT tenant_id, kind, state, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), sent_back, count(*)
FROM cases WHERE open GROUP BY 1, 2, 3, 4, 5;

GRANT CREATE ON SCHEMA public TO palika_keeper;
CREATE POLICY keeping ON cases FOR SELECT TO palika_keeper USING (true);
CREATE POLICY keeping ON case_queue TO palika_keeper USING (true) WITH CHECK (true);
GRANT SELECT (tenant_id, id, kind, state, assignee_id, sent_back, open, submitted_at, search_text) ON cases TO palika_keeper;
GRANT SELECT, INSERT, UPDATE (cases) ON case_queue TO palika_keeper;
ALTER FUNCTION cases_with_words OWNER TO palika_keeper;
ALTER FUNCTION count_queues OWNER TO palika_keeper;
REVOKE ALL ON FUNCTION cases_with_words, count_queues FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_with_words TO palika_app;
REVOKE CREATE ON SCHEMA public FROM palika_keeper;
