-- What was kept for repeats held tokens in clear, and guests had one space of keys in common.
DELETE FROM idempotency_key;

ALTER TABLE idempotency_key RENAME COLUMN actor TO holder;
ALTER TABLE idempotency_key ADD COLUMN person_id uuid;

-- A row is its person's; a guest's is found only by whoever names its holder, whom nobody else can name.
CREATE FUNCTION is_own_request(person uuid, holder text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  AS $$ SELECT CASE WHEN person IS NULL THEN holder = nullif(current_setting('palika.holder', true), '')
                    ELSE person = public.reach_person() END $$;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_reads ON idempotency_key FOR SELECT TO palika_app USING (is_own_request(person_id, holder));
CREATE POLICY own_inserts ON idempotency_key FOR INSERT TO palika_app WITH CHECK (is_own_request(person_id, holder));
CREATE POLICY own_updates ON idempotency_key FOR UPDATE TO palika_app
  USING (is_own_request(person_id, holder)) WITH CHECK (is_own_request(person_id, holder));

-- The system forgets, and sees no more than what is old enough for it.
CREATE POLICY stale_reads ON idempotency_key FOR SELECT TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND created_at < now() - interval '6 days');
CREATE POLICY stale_deletes ON idempotency_key FOR DELETE TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND created_at < now() - interval '6 days');
CREATE INDEX idempotency_key_created_at_idx ON idempotency_key (created_at);
