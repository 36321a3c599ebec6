-- Who may see which rows. A transaction enters with a reach; without one there are no rows.
--
--   kind     GUEST | CITIZEN | OFFICER | STATE | SYSTEM
--   tenant   the ULB (or the state) the transaction acts in
--   person   the signed-in person
--   state    the state whose ULBs a STATE officer reads
--
-- The login role may only enter; it then holds palika_app until the transaction ends.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'palika_app') THEN
    CREATE ROLE palika_app NOLOGIN NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'palika_login') THEN
    CREATE ROLE palika_login LOGIN NOINHERIT;
  END IF;
END $$;
GRANT palika_app TO palika_login;
GRANT USAGE ON SCHEMA public TO palika_app, palika_login;

CREATE FUNCTION reach_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('palika.kind', true), '');
CREATE FUNCTION reach_tenant() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('palika.tenant', true), '');
CREATE FUNCTION reach_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('palika.person', true), '')::uuid;
CREATE FUNCTION reach_state() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('palika.state', true), '');

-- Sets the reach of the transaction for someone without a session: a guest, or a task of the system.
CREATE FUNCTION enter_as(kind text, tenant text) RETURNS void LANGUAGE sql AS $$
  SELECT set_config('palika.kind', kind, true), set_config('palika.tenant', coalesce(tenant, ''), true),
         set_config('palika.person', '', true), set_config('palika.state', '', true),
         set_config('role', 'palika_app', true)
$$;

-- Sets the reach of the transaction from a session and gives the session back. No row: no such session, or it
-- does not reach that tenant.
CREATE FUNCTION enter(hash text, tenant text, at timestamptz) RETURNS SETOF session LANGUAGE plpgsql AS $$
DECLARE
  s session;
  acts_in text;
BEGIN
  SELECT * INTO s FROM session WHERE token_hash = hash AND revoked_at IS NULL AND expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  acts_in := CASE s.kind WHEN 'OFFICER' THEN s.tenant_id ELSE coalesce(tenant, s.state_id) END;
  IF tenant IS NOT NULL AND tenant <> acts_in THEN RETURN; END IF;
  PERFORM set_config('palika.kind', s.kind, true), set_config('palika.tenant', acts_in, true),
          set_config('palika.person', s.person_id::text, true), set_config('palika.state', s.state_id, true),
          set_config('role', 'palika_app', true);
  RETURN NEXT s;
END $$;

GRANT SELECT ON session TO palika_login;

-- Reference data: everybody who entered may read, the tenant's own officers and the system may write.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ward', 'locality', 'master_record', 'fee_slab'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING ((SELECT reach_kind()) <> '')$p$, t);
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
GRANT SELECT ON tenant TO palika_app;
CREATE POLICY reads ON tenant FOR SELECT TO palika_app USING ((SELECT reach_kind()) <> '');

-- A citizen's own rows, which the officers of the ULB also work on.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['draft', 'application', 'application_document', 'transition', 'correction', 'stored_file',
    'register_entry', 'register_event', 'issued_document', 'demand', 'demand_line', 'allocation', 'bill', 'bill_line',
    'payment', 'receipt', 'payment_event', 'gateway_order', 'refund', 'message'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
        WHEN '' THEN false
        ELSE tenant_id = (SELECT reach_tenant())
      END)$p$, t);
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM', 'GUEST')
      END)
      WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM', 'GUEST')
      END)$p$, t);
  END LOOP;
END $$;
GRANT UPDATE ON draft, application, application_document, correction, register_entry, issued_document, demand, bill,
  payment, gateway_order, refund, message, stored_file TO palika_app;
GRANT DELETE ON draft TO palika_app;

-- The ULB's own working papers: never a citizen's to read.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['note', 'finding', 'assignment', 'posting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
      END)$p$, t);
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
GRANT UPDATE ON assignment, posting TO palika_app;
CREATE POLICY own_postings ON posting FOR SELECT TO palika_app USING (person_id = (SELECT reach_person()));
-- Signing in looks an employee's postings up before there is a ULB to act in.
CREATE POLICY sign_in_postings ON posting FOR SELECT TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND state_id = (SELECT reach_tenant()));

-- Revocations are public facts of a document, keyed by it.
ALTER TABLE revocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE revocation FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON revocation TO palika_app;
CREATE POLICY reads ON revocation FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind()) WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    WHEN 'CITIZEN' THEN EXISTS (SELECT FROM issued_document d WHERE d.tenant_id = revocation.tenant_id AND d.id = document_id)
    ELSE tenant_id = (SELECT reach_tenant()) END);
CREATE POLICY writes ON revocation FOR INSERT TO palika_app
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));

-- Plumbing that any operation in the tenant may need.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['number_series', 'queue_count', 'audit_entry', 'data_key', 'gateway_event'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT INSERT ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY inserts ON %I FOR INSERT TO palika_app WITH CHECK (tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
GRANT SELECT ON number_series, data_key, gateway_event, queue_count, audit_entry TO palika_app;
GRANT UPDATE ON number_series TO palika_app;
CREATE POLICY counts ON number_series TO palika_app
  USING (tenant_id = (SELECT reach_tenant())) WITH CHECK (tenant_id = (SELECT reach_tenant()));
CREATE POLICY reads ON data_key FOR SELECT TO palika_app USING ((SELECT reach_kind()) <> '');
CREATE POLICY reads ON gateway_event FOR SELECT TO palika_app
  USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM', 'GUEST') AND tenant_id = (SELECT reach_tenant()));
CREATE POLICY reads ON queue_count FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY reads ON audit_entry FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()))
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);

-- People belong to the state. An officer sees those who deal with the officer's ULB; a citizen, themselves.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON person TO palika_app;
CREATE POLICY reads ON person FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'SYSTEM' THEN true
    WHEN 'OFFICER' THEN id = (SELECT reach_person())
      OR EXISTS (SELECT FROM posting p WHERE p.state_id = person.tenant_id AND p.person_id = person.id)
      OR EXISTS (SELECT FROM application a WHERE a.tenant_id = (SELECT reach_tenant()) AND a.person_id = person.id)
      OR EXISTS (SELECT FROM draft d WHERE d.tenant_id = (SELECT reach_tenant()) AND d.person_id = person.id)
    ELSE id = (SELECT reach_person())
  END);
CREATE POLICY registers ON person FOR INSERT TO palika_app WITH CHECK ((SELECT reach_kind()) = 'SYSTEM');
CREATE POLICY updates ON person FOR UPDATE TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' OR id = (SELECT reach_person()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' OR id = (SELECT reach_person()));

-- Credentials and one-time passwords serve signing in, which the system does.
ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE credential FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON credential TO palika_app;
CREATE POLICY sign_in ON credential TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM') WITH CHECK ((SELECT reach_kind()) = 'SYSTEM');
ALTER TABLE otp_challenge ENABLE ROW LEVEL SECURITY;
ALTER TABLE otp_challenge FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON otp_challenge TO palika_app;
CREATE POLICY sign_in ON otp_challenge TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM') WITH CHECK ((SELECT reach_kind()) = 'SYSTEM');

ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON session TO palika_app;
CREATE POLICY enters ON session FOR SELECT TO palika_login USING (true);
CREATE POLICY own_sessions ON session TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' OR person_id = (SELECT reach_person()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' OR person_id = (SELECT reach_person()));

GRANT SELECT, INSERT, UPDATE, DELETE ON throttle, idempotency_key TO palika_app;

-- A clerk finds or registers the person in front of them by the whole mobile number, never by browsing.
CREATE FUNCTION person_for_mobile(state text, index text, cipher text, full_name text, lang text, fresh uuid)
RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO person (tenant_id, id, kind, name, mobile_cipher, mobile_index, language)
  SELECT state, fresh, 'CITIZEN', full_name, cipher, index, lang
  WHERE coalesce(current_setting('palika.kind', true), '') IN ('OFFICER', 'SYSTEM')
  ON CONFLICT (tenant_id, kind, mobile_index) DO UPDATE
    SET name = CASE WHEN person.name = '' THEN excluded.name ELSE person.name END
  RETURNING id
$$;
CREATE FUNCTION person_named_by_mobile(state text, index text)
RETURNS TABLE (id uuid, name text, language text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id, name, language FROM person
  WHERE tenant_id = state AND kind = 'CITIZEN' AND mobile_index = index
    AND coalesce(current_setting('palika.kind', true), '') IN ('OFFICER', 'SYSTEM')
$$;
REVOKE ALL ON FUNCTION person_for_mobile, person_named_by_mobile FROM public;
GRANT EXECUTE ON FUNCTION person_for_mobile, person_named_by_mobile TO palika_app;

-- The functions above run as the owner of the tables, who is bound by the policies as well.
CREATE POLICY owner ON person TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON queue_count TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON tenant TO CURRENT_USER USING (true) WITH CHECK (true);
