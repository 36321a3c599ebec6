-- A reach is sealed part by part: what the memory of the connection holds is a hash of each part, salted with the moment
-- of the transaction, by functions of PostgreSQL alone. A digest of all parts cost four times as much, and was prepared
-- anew in each transaction. 64 bits are enough: a part that is forged has to be the same as a row that is there.
DROP FUNCTION seal_reach(text, text, text, text, text);
DO $$
DECLARE
  -- Sets a transaction apart from the others of its connection, to the microsecond.
  turn text := '(date_part(''epoch'', transaction_timestamp()) * 1000000)::bigint';
  part record;
BEGIN
  FOR part IN SELECT * FROM (VALUES ('kind', 'text', ''''''), ('tenant', 'text', 'NULL'), ('person', 'uuid', 'NULL'),
                                    ('key', 'uuid', 'NULL')) AS parts (name, type, none) LOOP
    EXECUTE format($f$
      CREATE UNLOGGED SEQUENCE sealed_%1$s MINVALUE -9223372036854775808 START 1;
      GRANT SELECT ON SEQUENCE sealed_%1$s TO palika_app, palika_entry, palika_keeper, palika_queue;
      GRANT UPDATE ON SEQUENCE sealed_%1$s TO palika_entry;
      CREATE OR REPLACE FUNCTION reach_%1$s() RETURNS %2$s LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $body$
      BEGIN
        RETURN CASE WHEN coalesce(current_setting('palika.%1$s', true), '') = '' THEN %3$s
          WHEN currval('public.sealed_%1$s') = hashtextextended(current_setting('palika.%1$s'), %4$s)
          THEN current_setting('palika.%1$s')::%2$s ELSE %3$s END;
      END $body$;
    $f$, part.name, part.type, part.none, turn);
  END LOOP;
  -- These run as the entering function that calls them, on its path.
  EXECUTE format($f$
    CREATE FUNCTION seal_reach(kind text, tenant text, person text) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE
      turn bigint := %1$s;
    BEGIN
      PERFORM set_config('palika.kind', kind, true), setval('public.sealed_kind', hashtextextended(kind, turn)),
              set_config('palika.tenant', tenant, true), setval('public.sealed_tenant', hashtextextended(tenant, turn)),
              set_config('palika.person', person, true), setval('public.sealed_person', hashtextextended(person, turn));
    END $body$;
    CREATE OR REPLACE FUNCTION take_turn() RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE
      turn bigint := %1$s;
      last bigint;
    BEGIN
      BEGIN
        last := currval('public.reach_turn');
      EXCEPTION WHEN object_not_in_prerequisite_state THEN
        NULL; -- the first of this connection
      END;
      IF last = turn THEN RAISE EXCEPTION 'This transaction has entered' USING ERRCODE = '42501'; END IF;
      PERFORM setval('public.reach_turn', turn);
    END $body$;
    -- Names the one row that whoever knows its secret id may reach besides.
    CREATE OR REPLACE FUNCTION hold_key(key uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $body$
    BEGIN
      IF reach_kind() = '' THEN RAISE EXCEPTION 'This transaction has not entered' USING ERRCODE = '42501'; END IF;
      PERFORM set_config('palika.key', key::text, true), setval('public.sealed_key', hashtextextended(key::text, %1$s));
    END $body$;
  $f$, turn);
END $$;
-- The state is the first part of the tenant's code.
CREATE OR REPLACE FUNCTION reach_state() RETURNS text LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN split_part(reach_tenant(), '.', 1);

CREATE OR REPLACE FUNCTION enter_as_guest(tenant text) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tenant t WHERE t.id = enter_as_guest.tenant) THEN RETURN; END IF;
  PERFORM take_turn(), seal_reach('GUEST', enter_as_guest.tenant, '');
  RETURN NEXT enter_as_guest.tenant;
END $$;

CREATE OR REPLACE FUNCTION enter_as_system(tenant text) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tenant t WHERE t.id = enter_as_system.tenant) THEN RETURN; END IF;
  -- Whoever entered before stays known: a request's kept answer is its person's.
  PERFORM seal_reach('SYSTEM', enter_as_system.tenant, coalesce(reach_person()::text, ''));
  RETURN NEXT enter_as_system.tenant;
END $$;

CREATE OR REPLACE FUNCTION enter(hash text, tenant text, at timestamptz)
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
  IF enter.tenant <> acts_in OR split_part(acts_in, '.', 1) <> s.state_id
    OR NOT EXISTS (SELECT FROM tenant t WHERE t.id = acts_in) THEN RETURN; END IF;
  IF s.kind <> 'CITIZEN' THEN
    SELECT p.roles, p.wards INTO s.roles, s.wards FROM posting p
    WHERE p.tenant_id = CASE s.kind WHEN 'OFFICER' THEN s.tenant_id ELSE s.state_id END AND p.id = s.posting_id
      AND p.person_id = s.person_id AND p.valid_from <= day AND (p.valid_to IS NULL OR p.valid_to >= day);
    IF NOT FOUND THEN RETURN; END IF;
  END IF;
  PERFORM take_turn(), seal_reach(s.kind, acts_in, s.person_id::text);
  RETURN QUERY SELECT s.id, s.state_id, s.person_id, s.person_name, s.kind, s.tenant_id, s.posting_id, s.roles, s.wards, s.language;
END $$;

DROP FUNCTION reach_digest();
DROP SEQUENCE reach_seal;
GRANT CREATE ON SCHEMA public TO palika_entry;
ALTER FUNCTION seal_reach OWNER TO palika_entry;
ALTER FUNCTION take_turn OWNER TO palika_entry;
REVOKE ALL ON FUNCTION seal_reach, take_turn FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM palika_entry;
