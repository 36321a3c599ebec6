-- Who the database knows. Group roles own nothing; the log-ins of each database, `<database>_web` and
-- `<database>_system`, are members of one of the first two and are made by scripts/database/roles.mjs.
--
--   palika_app     what serves the web: enters as a guest or by a session's secret
--   palika_system  what acts as the system: all of that, and the reach of the system
--   palika_entry   owns the functions that enter; reads sessions and postings, writes the seal
--   palika_keeper  owns the functions that look or write past a reach, and may do only what they do
--   palika_queue   owns the function that queues a job; the queue's tables are granted to it when they are made
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['palika_app', 'palika_system', 'palika_entry', 'palika_keeper', 'palika_queue'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', r);
    END IF;
    -- To give functions to them; an administrator who created them gave this already.
    IF NOT pg_has_role(current_user, r, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', r);
    END IF;
  END LOOP;
  IF NOT pg_has_role('palika_system', 'palika_app', 'MEMBER') THEN
    GRANT palika_app TO palika_system;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO palika_app, palika_entry, palika_keeper, palika_queue;
-- While the functions below are given to them.
GRANT CREATE ON SCHEMA public TO palika_entry, palika_keeper, palika_queue;

-- The log-in that could take the application's role enters nothing any more.
DROP POLICY enters ON session;
DROP POLICY entry ON tenant;
REVOKE ALL ON session, tenant FROM palika_login;
REVOKE ALL (id) ON tenant FROM palika_login;
REVOKE USAGE ON SCHEMA public FROM palika_login;
DROP FUNCTION enter(text, text, timestamptz);
DROP FUNCTION enter_as(text, text);

-- The memory of a connection that only the entering functions write: what currval() gives is the connection's own and
-- outlives nothing but it. `reach_seal` holds a digest of the reach that was entered, `reach_turn` the moment of the
-- transaction that entered. Not logged, so that reading alone writes no log and takes no transaction number.
CREATE UNLOGGED SEQUENCE reach_seal MINVALUE -9223372036854775808 START 1;
CREATE UNLOGGED SEQUENCE reach_turn MINVALUE -9223372036854775808 START 1;
GRANT SELECT ON SEQUENCE reach_seal TO palika_app, palika_entry, palika_keeper, palika_queue;
GRANT SELECT ON SEQUENCE reach_turn TO palika_entry;
GRANT UPDATE ON SEQUENCE reach_seal, reach_turn TO palika_entry;

-- The digest of what the settings say now, in this transaction of this connection.
CREATE FUNCTION reach_digest() RETURNS bigint LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN ('x' || left(encode(sha256(
    timestamptz_send(transaction_timestamp()) || int4send(pg_backend_pid()) || convert_to(ROW(
      current_setting('palika.kind', true), current_setting('palika.tenant', true), current_setting('palika.person', true),
      current_setting('palika.state', true), current_setting('palika.key', true), current_setting('palika.nonce', true)
    )::text, 'UTF8')), 'hex'), 16))::bit(64)::bigint;

-- What the reach is, if it was entered: each asks the seal, since settings may change while a statement runs.
CREATE OR REPLACE FUNCTION reach_kind() RETURNS text LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
BEGIN
  RETURN CASE WHEN coalesce(current_setting('palika.kind', true), '') = '' THEN ''
    WHEN currval('public.reach_seal') = public.reach_digest() THEN current_setting('palika.kind', true) ELSE '' END;
END $$;
CREATE OR REPLACE FUNCTION reach_tenant() RETURNS text LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
BEGIN
  RETURN CASE WHEN coalesce(current_setting('palika.tenant', true), '') = '' THEN NULL
    WHEN currval('public.reach_seal') = public.reach_digest() THEN current_setting('palika.tenant', true) END;
END $$;
CREATE OR REPLACE FUNCTION reach_person() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
BEGIN
  RETURN CASE WHEN coalesce(current_setting('palika.person', true), '') = '' THEN NULL
    WHEN currval('public.reach_seal') = public.reach_digest() THEN current_setting('palika.person', true)::uuid END;
END $$;
CREATE OR REPLACE FUNCTION reach_state() RETURNS text LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
BEGIN
  RETURN CASE WHEN coalesce(current_setting('palika.state', true), '') = '' THEN NULL
    WHEN currval('public.reach_seal') = public.reach_digest() THEN current_setting('palika.state', true) END;
END $$;
-- The secret by which one row is named: a draft of somebody without an account.
CREATE FUNCTION reach_key() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
BEGIN
  RETURN CASE WHEN coalesce(current_setting('palika.key', true), '') = '' THEN NULL
    WHEN currval('public.reach_seal') = public.reach_digest() THEN current_setting('palika.key', true)::uuid END;
END $$;

-- Writes and seals a reach: for the functions that enter.
CREATE FUNCTION seal_reach(kind text, tenant text, person text, state text, key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM set_config('palika.kind', kind, true), set_config('palika.tenant', tenant, true),
          set_config('palika.person', person, true), set_config('palika.state', state, true),
          set_config('palika.key', key, true), set_config('palika.nonce', gen_random_uuid()::text, true);
  PERFORM setval('public.reach_seal', public.reach_digest());
END $$;

-- A transaction enters once: with two reaches in one statement, the kind of one would go with the tenant of the other.
CREATE FUNCTION take_turn() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  turn bigint := extract(epoch FROM transaction_timestamp()) * 1000000;
  last bigint;
BEGIN
  BEGIN
    last := currval('public.reach_turn');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    NULL; -- the first of this connection
  END;
  IF last = turn THEN RAISE EXCEPTION 'This transaction has entered' USING ERRCODE = '42501'; END IF;
  PERFORM setval('public.reach_turn', turn);
END $$;

-- Sets the reach of the transaction for somebody without a session. No row: no such tenant.
CREATE FUNCTION enter_as_guest(tenant text) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tenant t WHERE t.id = enter_as_guest.tenant) THEN RETURN; END IF;
  PERFORM take_turn();
  PERFORM seal_reach('GUEST', enter_as_guest.tenant, '', '', '');
  RETURN NEXT enter_as_guest.tenant;
END $$;

-- Sets the reach of the transaction, or another one, for a task of the system. No row: no such tenant.
CREATE FUNCTION enter_as_system(tenant text) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tenant t WHERE t.id = enter_as_system.tenant) THEN RETURN; END IF;
  -- Whoever entered before stays known: a request's kept answer is its person's.
  PERFORM seal_reach('SYSTEM', enter_as_system.tenant, coalesce(reach_person()::text, ''), coalesce(reach_state(), ''), '');
  RETURN NEXT enter_as_system.tenant;
END $$;

-- Sets the reach of the transaction from a session and gives the session back. No row: no such session, no such
-- tenant, the session does not reach it, or the posting it was opened in is not in force that day. What an employee may
-- do is what the posting says now.
CREATE FUNCTION enter(hash text, tenant text, at timestamptz)
RETURNS TABLE (id uuid, state_id text, person_id uuid, person_name text, kind text, tenant_id text, posting_id uuid,
               roles text[], wards text[], language text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  s session;
  acts_in text;
  day date := (enter.at AT TIME ZONE 'Asia/Kolkata')::date;
BEGIN
  SELECT * INTO s FROM session WHERE token_hash = enter.hash AND revoked_at IS NULL AND expires_at > enter.at;
  IF NOT FOUND THEN RETURN; END IF;
  acts_in := CASE s.kind WHEN 'OFFICER' THEN s.tenant_id ELSE coalesce(enter.tenant, s.state_id) END;
  IF enter.tenant <> acts_in OR NOT EXISTS (SELECT FROM tenant t WHERE t.id = acts_in) THEN RETURN; END IF;
  IF s.kind <> 'CITIZEN' THEN
    SELECT p.roles, p.wards INTO s.roles, s.wards FROM posting p
    WHERE p.tenant_id = CASE s.kind WHEN 'OFFICER' THEN s.tenant_id ELSE s.state_id END AND p.id = s.posting_id
      AND p.person_id = s.person_id AND p.valid_from <= day AND (p.valid_to IS NULL OR p.valid_to >= day);
    IF NOT FOUND THEN RETURN; END IF;
  END IF;
  PERFORM take_turn();
  PERFORM seal_reach(s.kind, acts_in, s.person_id::text, s.state_id, '');
  RETURN QUERY SELECT s.id, s.state_id, s.person_id, s.person_name, s.kind, s.tenant_id, s.posting_id, s.roles, s.wards, s.language;
END $$;

-- Names the one row that whoever knows its secret id may reach besides.
CREATE FUNCTION hold_key(key uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kind text := reach_kind();
BEGIN
  IF kind = '' THEN RAISE EXCEPTION 'This transaction has not entered' USING ERRCODE = '42501'; END IF;
  PERFORM seal_reach(kind, coalesce(reach_tenant(), ''), coalesce(reach_person()::text, ''), coalesce(reach_state(), ''),
                     hold_key.key::text);
END $$;

ALTER FUNCTION seal_reach OWNER TO palika_entry;
ALTER FUNCTION take_turn OWNER TO palika_entry;
ALTER FUNCTION enter_as_guest OWNER TO palika_entry;
ALTER FUNCTION enter_as_system OWNER TO palika_entry;
ALTER FUNCTION enter OWNER TO palika_entry;
ALTER FUNCTION hold_key OWNER TO palika_entry;
REVOKE ALL ON FUNCTION seal_reach, take_turn, enter_as_guest, enter_as_system, enter, hold_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter, enter_as_guest, hold_key TO palika_app;
GRANT EXECUTE ON FUNCTION enter_as_system TO palika_system;

GRANT SELECT ON session, posting TO palika_entry;
GRANT SELECT (id) ON tenant TO palika_entry;
CREATE POLICY entering ON session FOR SELECT TO palika_entry USING (true);
CREATE POLICY entering ON posting FOR SELECT TO palika_entry USING (true);
CREATE POLICY entering ON tenant FOR SELECT TO palika_entry USING (true);

-- The hash of a session's secret is the entering functions' to read; a session opens and ends, and knows its language.
REVOKE ALL ON session FROM palika_app;
GRANT SELECT (id, state_id, person_id, kind, tenant_id, posting_id, roles, wards, person_name, language, channel, device,
              created_at, expires_at, revoked_at) ON session TO palika_app;
GRANT UPDATE (revoked_at, language, person_name) ON session TO palika_app;
GRANT INSERT ON session TO palika_system;
-- Credentials, one-time passwords and new people serve signing in, which the system does.
REVOKE ALL ON credential, otp_challenge FROM palika_app;
GRANT SELECT, INSERT, UPDATE ON credential, otp_challenge TO palika_system;
REVOKE INSERT, UPDATE ON person FROM palika_app;
GRANT UPDATE (name, name_hi, language) ON person TO palika_app;
GRANT INSERT, UPDATE ON person TO palika_system;

-- Functions that look or write past a reach belong to roles that may do just that.
ALTER FUNCTION person_for_mobile SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION person_named_by_mobile SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION count_queue SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION follow_queue SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION enqueue SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION applied_migrations SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION files_with_words SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION count_followers SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION tenants_to_deliver SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION tell_about_complaint SET search_path = pg_catalog, public, pg_temp;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'queue_count', 'tenant', 'application', 'complaint', 'complaint_follower',
    'complaint_reporter', 'message'] LOOP
    EXECUTE format('DROP POLICY IF EXISTS owner ON %I', t);
    IF t <> 'tenant' THEN
      EXECUTE format('CREATE POLICY keeping ON %I TO palika_keeper USING (true) WITH CHECK (true)', t);
    END IF;
  END LOOP;
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON _prisma_migrations FROM PUBLIC;
    GRANT SELECT (finished_at, rolled_back_at) ON _prisma_migrations TO palika_keeper;
  END IF;
END $$;
GRANT SELECT (tenant_id, id, kind, name, mobile_index, language), UPDATE (name),
      INSERT (tenant_id, id, kind, name, mobile_cipher, mobile_index, language) ON person TO palika_keeper;
GRANT SELECT, INSERT, UPDATE (files) ON queue_count TO palika_keeper;
GRANT SELECT (tenant_id, id, service, submitted_at, search_text) ON application TO palika_keeper;
GRANT SELECT (tenant_id, id, person_id, assignee_id, open), UPDATE (followers) ON complaint TO palika_keeper;
GRANT SELECT ON complaint_follower, complaint_reporter TO palika_keeper;
GRANT SELECT (tenant_id, status, due_at), INSERT ON message TO palika_keeper;

CREATE OR REPLACE FUNCTION person_for_mobile(state text, index text, cipher text, full_name text, lang text, fresh uuid)
RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO person (tenant_id, id, kind, name, mobile_cipher, mobile_index, language)
  SELECT state, fresh, 'CITIZEN', full_name, cipher, index, lang
  WHERE reach_kind() IN ('OFFICER', 'SYSTEM') AND state = split_part(reach_tenant(), '.', 1)
  ON CONFLICT (tenant_id, kind, mobile_index) DO UPDATE
    SET name = CASE WHEN person.name = '' THEN excluded.name ELSE person.name END
  RETURNING id
$$;
CREATE OR REPLACE FUNCTION person_named_by_mobile(state text, index text)
RETURNS TABLE (id uuid, name text, language text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT id, name, language FROM person
  WHERE tenant_id = state AND kind = 'CITIZEN' AND mobile_index = index
    AND reach_kind() IN ('OFFICER', 'SYSTEM') AND state = split_part(reach_tenant(), '.', 1)
$$;
-- The tenant is found once, not at each row.
CREATE OR REPLACE FUNCTION files_with_words(
  words text[], of_services text[], beyond_at timestamptz, beyond_id uuid, back boolean, at_most int
) RETURNS TABLE (id uuid, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  longest text := (SELECT w FROM unnest(words) w ORDER BY length(w) DESC LIMIT 1);
BEGIN
  IF reach_kind() <> 'OFFICER' THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT a.id, a.submitted_at FROM application a
     WHERE a.tenant_id = $7 AND a.search_text LIKE $1 AND a.search_text LIKE ALL ($2)
       AND a.service = ANY ($3) AND ($4 IS NULL OR (a.submitted_at, a.id) %1$s ($4, $5))
     ORDER BY a.submitted_at %2$s, a.id %2$s LIMIT $6',
    CASE WHEN back THEN '>' ELSE '<' END, CASE WHEN back THEN 'ASC' ELSE 'DESC' END)
  USING longest, words, of_services, beyond_at, beyond_id, at_most, reach_tenant();
END $$;
-- How much each of some people has to do: for whoever reports, the least busy is found without reading others' complaints.
CREATE FUNCTION open_complaints_of(people uuid[]) RETURNS TABLE (id uuid, open int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT assignee_id, count(*)::int FROM complaint
  WHERE tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('CITIZEN', 'OFFICER', 'SYSTEM')
    AND assignee_id = ANY (people) AND open GROUP BY 1
$$;
-- A job is queued by whoever acts for somebody: never by a guest.
CREATE OR REPLACE FUNCTION enqueue(task text, payload json, run_at timestamptz DEFAULT NULL, job_key text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF reach_kind() NOT IN ('CITIZEN', 'OFFICER', 'STATE', 'SYSTEM') OR payload->>'tenant' IS DISTINCT FROM reach_tenant() THEN
    RAISE EXCEPTION 'Nothing is queued from outside a reach' USING ERRCODE = '42501';
  END IF;
  PERFORM graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12);
END $$;
-- Everybody who waits for news of a complaint is told, by whoever may move it.
ALTER FUNCTION tell_about_complaint RENAME TO write_about_complaint;
CREATE FUNCTION tell_about_complaint(
  complaint uuid, template_code text, dlt text, title_en text, title_hi text, body_en text, body_hi text, to_open text, at timestamptz
) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kind text := reach_kind();
BEGIN
  IF kind IN ('OFFICER', 'SYSTEM') OR kind = 'CITIZEN' AND EXISTS (SELECT FROM complaint c
      WHERE c.tenant_id = reach_tenant() AND c.id = tell_about_complaint.complaint AND c.person_id = reach_person()) THEN
    RETURN write_about_complaint(complaint, template_code, dlt, title_en, title_hi, body_en, body_hi, to_open, at);
  END IF;
  RAISE EXCEPTION 'Nobody is told of a complaint out of reach' USING ERRCODE = '42501';
END $$;

ALTER FUNCTION person_for_mobile OWNER TO palika_keeper;
ALTER FUNCTION person_named_by_mobile OWNER TO palika_keeper;
ALTER FUNCTION count_queue OWNER TO palika_keeper;
ALTER FUNCTION follow_queue OWNER TO palika_keeper;
ALTER FUNCTION applied_migrations OWNER TO palika_keeper;
ALTER FUNCTION files_with_words OWNER TO palika_keeper;
ALTER FUNCTION open_complaints_of OWNER TO palika_keeper;
ALTER FUNCTION count_followers OWNER TO palika_keeper;
ALTER FUNCTION tenants_to_deliver OWNER TO palika_keeper;
ALTER FUNCTION write_about_complaint OWNER TO palika_keeper;
ALTER FUNCTION tell_about_complaint OWNER TO palika_keeper;
ALTER FUNCTION enqueue OWNER TO palika_queue;
REVOKE ALL ON FUNCTION person_for_mobile, person_named_by_mobile, count_queue, follow_queue, applied_migrations, files_with_words,
  open_complaints_of, count_followers, tenants_to_deliver, write_about_complaint, tell_about_complaint, enqueue FROM PUBLIC;
REVOKE ALL ON FUNCTION write_about_complaint, tenants_to_deliver FROM palika_app;
GRANT EXECUTE ON FUNCTION person_for_mobile, person_named_by_mobile, applied_migrations, files_with_words, open_complaints_of,
  tell_about_complaint, enqueue TO palika_app;
GRANT EXECUTE ON FUNCTION tenants_to_deliver TO palika_system;
REVOKE CREATE ON SCHEMA public FROM palika_entry, palika_keeper, palika_queue;
