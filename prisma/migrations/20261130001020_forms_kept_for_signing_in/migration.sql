-- A form that was posted after its session had ended, sealed with a key that only the browser holds, until its person has
-- signed in again. One for each session that ever was, so that nobody fills the table.
CREATE TABLE kept_form (
    id TEXT NOT NULL,
    sealed TEXT NOT NULL,
    expires_at TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT kept_form_pkey PRIMARY KEY (id),
    CONSTRAINT kept_form_size CHECK (octet_length(sealed) <= 2097152)
);
CREATE INDEX kept_form_expires_at_idx ON kept_form (expires_at);

-- Found only by whoever names it; the system forgets what has run out.
ALTER TABLE kept_form ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON kept_form TO palika_app;
CREATE POLICY named ON kept_form TO palika_app
  USING (id = nullif(current_setting('palika.holder', true), ''))
  WITH CHECK (id = nullif(current_setting('palika.holder', true), ''));
CREATE POLICY stale_reads ON kept_form FOR SELECT TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND expires_at < now());
CREATE POLICY stale_deletes ON kept_form FOR DELETE TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND expires_at < now());
