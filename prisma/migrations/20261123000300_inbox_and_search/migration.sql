-- The inbox reads each queue by an index, from the file that is due first: all of it, what nobody has taken, what an
-- officer has, what was returned. The key is a CASE and no coalesce(): under row-level security PostgreSQL takes
-- coalesce() for something that may tell what it has seen, and would not begin a page inside the index.
DROP INDEX application_inbox_state, application_inbox_assignee, application_overdue;
CREATE INDEX application_inbox_state ON application
  (tenant_id, service, state, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id) WHERE open;
CREATE INDEX application_inbox_nobody ON application
  (tenant_id, service, state, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id)
  WHERE open AND assignee_id IS NULL;
CREATE INDEX application_inbox_assignee ON application
  (tenant_id, assignee_id, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id)
  WHERE open AND assignee_id IS NOT NULL;
CREATE INDEX application_inbox_returned ON application
  (tenant_id, (CASE WHEN state_due_at IS NULL THEN 'infinity' ELSE state_due_at END), id) WHERE open AND sent_back;
CREATE INDEX application_inbox_received ON application (tenant_id, service, state, submitted_at, id) WHERE open;

-- Escalation looks for late files one ULB at a time.
CREATE INDEX application_late ON application (tenant_id, state_due_at) WHERE open AND escalated_at IS NULL;

-- Files whose words contain all of the given ones, the newest first, beyond a file already shown. Matching by
-- trigram cannot use its index under row-level security, since LIKE may tell what it has seen; so the function
-- does, within the same reach: an officer's own ULB.
CREATE POLICY owner ON application FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION files_with_words(
  words text[], of_services text[], beyond_at timestamptz, beyond_id uuid, back boolean, at_most int
) RETURNS TABLE (id uuid, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  longest text := (SELECT w FROM unnest(words) w ORDER BY length(w) DESC LIMIT 1);
BEGIN
  IF reach_kind() <> 'OFFICER' THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT a.id, a.submitted_at FROM application a
     WHERE a.tenant_id = reach_tenant() AND a.search_text LIKE $1 AND a.search_text LIKE ALL ($2)
       AND a.service = ANY ($3) AND ($4 IS NULL OR (a.submitted_at, a.id) %1$s ($4, $5))
     ORDER BY a.submitted_at %2$s, a.id %2$s LIMIT $6',
    CASE WHEN back THEN '>' ELSE '<' END, CASE WHEN back THEN 'ASC' ELSE 'DESC' END)
  USING longest, words, of_services, beyond_at, beyond_id, at_most;
END $$;
REVOKE ALL ON FUNCTION files_with_words FROM public;
GRANT EXECUTE ON FUNCTION files_with_words TO palika_app;
