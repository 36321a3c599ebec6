-- Limits are by source, browser, target or device; none is a ULB's alone, which a stranger could fill for everybody.

DROP TABLE throttle;

-- One row for each key that was used lately; the keys are HMACs. Without a row nothing was used.
CREATE TABLE rate_limit (
  key text PRIMARY KEY,
  used int NOT NULL,
  free_at timestamptz(3) NOT NULL,
  forgotten_at timestamptz(3) NOT NULL
);
CREATE INDEX rate_limit_forgotten_at_idx ON rate_limit (forgotten_at);

-- A browser in which somebody signed in, or opened a file by its number: others' wrong tries do not slow it down.
CREATE TABLE known_device (
  tenant_id text NOT NULL,
  subject text NOT NULL,
  browser text NOT NULL,
  session_id uuid,
  seen_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, subject, browser)
);
CREATE INDEX known_device_session_id_idx ON known_device (session_id);
CREATE INDEX known_device_expires_at_idx ON known_device (expires_at);

-- What left a ULB in a day through one channel.
CREATE TABLE message_day (
  tenant_id text NOT NULL,
  day date NOT NULL,
  channel text NOT NULL,
  sent int NOT NULL DEFAULT 0,
  held int NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, day, channel)
);

-- Finds how many complaints a person sent in a day.
DROP INDEX complaint_person_id_idx;
CREATE INDEX complaint_person_id_submitted_at_idx ON complaint (person_id, submitted_at);

-- Whose browser asked for a one-time password, and which earlier one it repeats.
ALTER TABLE otp_challenge ADD COLUMN browser text, ADD COLUMN repeats uuid;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['rate_limit', 'known_device', 'message_day'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO palika_app', t);
  END LOOP;
END $$;
REVOKE DELETE ON message_day FROM palika_app;
CREATE POLICY counts ON rate_limit TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM') WITH CHECK ((SELECT reach_kind()) = 'SYSTEM');
CREATE POLICY knows ON known_device TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()));
-- Whoever ends a session of theirs is no longer known in that browser.
CREATE POLICY of_own_session ON known_device TO palika_app
  USING (EXISTS (SELECT FROM session s WHERE s.id = session_id AND s.person_id = (SELECT reach_person())))
  WITH CHECK (false);
CREATE POLICY counts ON message_day TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()));
CREATE POLICY read_by_officers ON message_day FOR SELECT TO palika_app
  USING ((SELECT reach_kind()) = 'OFFICER' AND tenant_id = (SELECT reach_tenant()));

-- Takes one use of each limit asked for, or of none: gives how many seconds each still has to wait.
--   bucket   {key, every, burst, memory}: `burst` uses at once, one more every so many seconds (GCRA)
--   growing  {key, free, first, most, memory}: after `free` uses a wait that doubles from `first` to `most` seconds
--   lane     {key, every, burst, since | alone, wait}: as a bucket; once it is empty, whoever has been here for `wait` seconds passes
-- `unless` names a key: while it is remembered, that limit does not apply. Keys are locked in one order, so that nobody
-- waits for each other.
CREATE FUNCTION draw_tokens(asked jsonb, at timestamptz) RETURNS float8[] LANGUAGE plpgsql AS $$
DECLARE
  one jsonb;
  kept rate_limit;
  place int := 0;
  waits float8[] := '{}';
  waiting float8;
  frees timestamptz[] := '{}';
  uses int[] := '{}';
  free timestamptz;
  times int;
BEGIN
  -- A count that a crash loses harms nobody; waiting for the disk would.
  PERFORM set_config('synchronous_commit', 'off', true);
  PERFORM pg_advisory_xact_lock(lock) FROM (
    SELECT hashtextextended(value ->> 'key', 0) AS lock FROM jsonb_array_elements(asked) ORDER BY 1) AS locks;

  FOR one IN SELECT value FROM jsonb_array_elements(asked) LOOP
    SELECT * INTO kept FROM rate_limit r WHERE r.key = one ->> 'key' AND r.forgotten_at > at;
    waiting := 0;
    times := coalesce(kept.used, 0);
    free := greatest(coalesce(kept.free_at, at), at);
    -- Farther than any wait of the limit: a copy whose clock was ahead wrote it.
    IF free > at + make_interval(secs => CASE one ->> 'kind' WHEN 'growing' THEN (one ->> 'most')::float8
         ELSE (one ->> 'every')::float8 * ((one ->> 'burst')::float8 + 2) END) THEN
      free := at;
    END IF;
    IF one ? 'unless' AND EXISTS (SELECT FROM rate_limit r WHERE r.key = one ->> 'unless' AND r.forgotten_at > at) THEN
      times := -1;
    ELSIF one ->> 'kind' = 'growing' THEN
      waiting := extract(epoch FROM free - at);
      times := times + 1;
      IF times >= (one ->> 'free')::int THEN
        free := at + make_interval(secs => least((one ->> 'most')::float8,
          (one ->> 'first')::float8 * power(2::float8, least(times - (one ->> 'free')::int, 30))));
      END IF;
    ELSE
      times := times + 1;
      free := free + make_interval(secs => (one ->> 'every')::float8);
      waiting := greatest(0, extract(epoch FROM free - at) - (one ->> 'every')::float8 * (one ->> 'burst')::float8);
      IF waiting > 0 AND one ->> 'kind' = 'lane' THEN
        times := -1;
        waiting := (one ->> 'wait')::float8;
        IF one ? 'since' THEN
          waiting := greatest(0, waiting - (extract(epoch FROM at) - (one ->> 'since')::float8));
        ELSE
          -- Who has no cookie that says since when waits from the first time asked.
          INSERT INTO rate_limit AS r (key, used, free_at, forgotten_at)
          VALUES (one ->> 'alone', 0, at + make_interval(secs => waiting), at + interval '15 minutes')
          ON CONFLICT (key) DO UPDATE SET
            free_at = CASE WHEN r.forgotten_at > at THEN r.free_at ELSE excluded.free_at END,
            forgotten_at = CASE WHEN r.forgotten_at > at THEN r.forgotten_at ELSE excluded.forgotten_at END
          RETURNING greatest(0, extract(epoch FROM r.free_at - at)) INTO waiting;
        END IF;
      END IF;
    END IF;
    waits := waits || waiting;
    frees := frees || free;
    uses := uses || times;
  END LOOP;

  IF (SELECT bool_and(w <= 0) FROM unnest(waits) AS w) THEN
    FOR one IN SELECT value FROM jsonb_array_elements(asked) LOOP
      place := place + 1;
      CONTINUE WHEN uses[place] < 0;
      INSERT INTO rate_limit (key, used, free_at, forgotten_at)
      VALUES (one ->> 'key', uses[place], frees[place],
        greatest(frees[place], at + make_interval(secs => coalesce((one ->> 'memory')::float8, 0))))
      ON CONFLICT (key) DO UPDATE
        SET used = excluded.used, free_at = excluded.free_at, forgotten_at = excluded.forgotten_at;
    END LOOP;
  END IF;
  RETURN waits;
END $$;

-- Gives one use of each limit back, after a try that was right; `whole` forgets all of them.
CREATE FUNCTION return_tokens(asked jsonb, at timestamptz) RETURNS void LANGUAGE sql AS $$
  WITH given AS (
    SELECT value ->> 'key' AS key, value ->> 'kind' AS kind, coalesce((value ->> 'every')::float8, 0) AS every,
      coalesce((value ->> 'whole')::boolean, false) AS whole
    FROM jsonb_array_elements(asked)
  )
  UPDATE rate_limit r SET
    used = CASE WHEN g.whole THEN 0 ELSE greatest(r.used - 1, 0) END,
    free_at = CASE WHEN g.whole OR g.kind = 'growing' THEN least(r.free_at, at)
      ELSE r.free_at - make_interval(secs => g.every) END
  FROM (SELECT * FROM given ORDER BY key) AS g WHERE r.key = g.key
$$;
REVOKE ALL ON FUNCTION draw_tokens, return_tokens FROM public;
GRANT EXECUTE ON FUNCTION draw_tokens, return_tokens TO palika_app;
