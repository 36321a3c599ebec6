-- CreateTable
CREATE TABLE "api_key" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "beginning" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by" UUID NOT NULL,
    "creator_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" UUID,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "inbound_conversation" (
    "tenant_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_conversation_pkey" PRIMARY KEY ("tenant_id","channel","address_index")
);

-- CreateTable
CREATE TABLE "inbound_message" (
    "tenant_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "id_hash" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_message_pkey" PRIMARY KEY ("tenant_id","channel","id_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_tenant_id_key_hash_key" ON "api_key"("tenant_id", "key_hash");

-- CreateIndex
CREATE INDEX "inbound_conversation_tenant_id_said_at_idx" ON "inbound_conversation"("tenant_id", "said_at");

-- CreateIndex
CREATE INDEX "inbound_message_tenant_id_taken_at_idx" ON "inbound_message"("tenant_id", "taken_at");

-- Keys are the ULB's officers' to give and to take; the system checks them. Nobody deletes one.
ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_key FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON api_key TO palika_app;
GRANT UPDATE (revoked_at, revoked_by) ON api_key TO palika_app;
CREATE POLICY keeps ON api_key TO palika_app
  USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));

-- What people write from outside is the system's to hear.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['inbound_conversation', 'inbound_message'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY hears ON %I TO palika_app
      USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;

-- Who complained by mail, and gave no mobile number, is told by mail.
CREATE OR REPLACE FUNCTION tell_about_complaint(
  complaint uuid, template_code text, dlt text, title_en text, title_hi text, body_en text, body_hi text, to_open text, at timestamptz
) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH reader AS (
    SELECT r.person_id, 'SMS' AS channel, r.mobile_cipher AS cipher, r.language
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint AND r.mobile_cipher IS NOT NULL
    UNION ALL
    SELECT r.person_id, 'EMAIL', r.email_cipher, r.language
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint
      AND r.mobile_cipher IS NULL AND r.email_cipher IS NOT NULL
    UNION ALL
    SELECT r.person_id, 'IN_APP', NULL, r.language
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint AND r.person_id IS NOT NULL
    UNION ALL
    SELECT f.person_id, f.channel, f.address_cipher, f.language FROM complaint_follower f
    WHERE f.tenant_id = reach_tenant() AND f.complaint_id = complaint AND f.confirmed_at IS NOT NULL AND f.ended_at IS NULL
  ), told AS (
    INSERT INTO message (tenant_id, id, person_id, channel, template, dlt_template_id, language, to_cipher, title, body, link,
                         status, attempts, queued_at, sent_at)
    SELECT reach_tenant(), gen_random_uuid(), person_id, channel, template_code, dlt, language, cipher,
           CASE language WHEN 'en' THEN title_en ELSE title_hi END, CASE language WHEN 'en' THEN body_en ELSE body_hi END, to_open,
           CASE channel WHEN 'IN_APP' THEN 'SENT' ELSE 'QUEUED' END, 0, at, CASE channel WHEN 'IN_APP' THEN at END
    FROM reader RETURNING 1
  ) SELECT count(*)::int FROM told
$$;
