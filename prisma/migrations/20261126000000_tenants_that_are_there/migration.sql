-- Nobody enters a tenant that is not there: neither a name nobody has nor an empty one.
GRANT SELECT (id) ON tenant TO palika_login;
CREATE POLICY entry ON tenant FOR SELECT TO palika_login USING (true);

DROP FUNCTION enter_as(text, text);

-- Sets the reach of the transaction for someone without a session: a guest, or a task of the system. No row: no
-- such tenant.
CREATE FUNCTION enter_as(kind text, tenant text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tenant t WHERE t.id = enter_as.tenant) THEN RETURN; END IF;
  PERFORM set_config('palika.kind', kind, true), set_config('palika.tenant', enter_as.tenant, true),
          set_config('palika.person', '', true), set_config('palika.state', '', true),
          set_config('role', 'palika_app', true);
  RETURN NEXT enter_as.tenant;
END $$;

-- Sets the reach of the transaction from a session and gives the session back. No row: no such session, no such
-- tenant, or the session does not reach it.
CREATE OR REPLACE FUNCTION enter(hash text, tenant text, at timestamptz) RETURNS SETOF session LANGUAGE plpgsql AS $$
DECLARE
  s session;
  acts_in text;
BEGIN
  SELECT * INTO s FROM session WHERE token_hash = hash AND revoked_at IS NULL AND expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  acts_in := CASE s.kind WHEN 'OFFICER' THEN s.tenant_id ELSE coalesce(tenant, s.state_id) END;
  IF tenant <> acts_in OR NOT EXISTS (SELECT FROM tenant t WHERE t.id = acts_in) THEN RETURN; END IF;
  PERFORM set_config('palika.kind', s.kind, true), set_config('palika.tenant', acts_in, true),
          set_config('palika.person', s.person_id::text, true), set_config('palika.state', s.state_id, true),
          set_config('role', 'palika_app', true);
  RETURN NEXT s;
END $$;
