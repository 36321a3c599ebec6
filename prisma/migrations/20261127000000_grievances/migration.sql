-- AlterTable
ALTER TABLE "ward" ADD COLUMN     "shape" JSONB;

-- CreateTable
CREATE TABLE "complaint" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "person_id" UUID,
    "visibility" TEXT NOT NULL,
    "ward_id" TEXT,
    "locality_id" TEXT,
    "landmark" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "assignee_id" UUID,
    "level" INTEGER NOT NULL DEFAULT 0,
    "followers" INTEGER NOT NULL DEFAULT 0,
    "merged_into" UUID,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "rating" INTEGER,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "responded_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "complaint_reporter" (
    "tenant_id" TEXT NOT NULL,
    "complaint_id" UUID NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "mobile_cipher" TEXT,
    "mobile_index" TEXT,
    "email_cipher" TEXT,
    "language" TEXT NOT NULL,

    CONSTRAINT "complaint_reporter_pkey" PRIMARY KEY ("tenant_id","complaint_id")
);

-- CreateTable
CREATE TABLE "complaint_event" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "remark" TEXT,
    "reasons" TEXT[],
    "assignee_id" UUID,
    "public" BOOLEAN NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "complaint_photo" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID,
    "event_id" UUID,
    "draft_id" UUID,
    "file_id" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "shown_at" TIMESTAMPTZ(3),
    "withheld_at" TIMESTAMPTZ(3),
    "checked_by" UUID,

    CONSTRAINT "complaint_photo_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "complaint_draft" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_draft_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "complaint_follower" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "person_id" UUID,
    "channel" TEXT NOT NULL,
    "address_cipher" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "followed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_follower_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "complaint_work" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "quantity" DECIMAL(12,3) NOT NULL,
    "unit" TEXT NOT NULL,
    "cost" BIGINT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_work_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "complaint_person_id_idx" ON "complaint"("person_id");

-- CreateIndex
CREATE INDEX "complaint_newest" ON "complaint"("tenant_id", "submitted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_ward_newest" ON "complaint"("tenant_id", "ward_id", "submitted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_type_newest" ON "complaint"("tenant_id", "type", "submitted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_changed" ON "complaint"("tenant_id", "changed_at");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_tenant_id_number_key" ON "complaint"("tenant_id", "number");

-- CreateIndex
CREATE INDEX "complaint_reporter_tenant_id_mobile_index_idx" ON "complaint_reporter"("tenant_id", "mobile_index");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_event_tenant_id_complaint_id_sequence_key" ON "complaint_event"("tenant_id", "complaint_id", "sequence");

-- CreateIndex
CREATE INDEX "complaint_photo_tenant_id_complaint_id_idx" ON "complaint_photo"("tenant_id", "complaint_id");

-- CreateIndex
CREATE INDEX "complaint_photo_tenant_id_draft_id_idx" ON "complaint_photo"("tenant_id", "draft_id");

-- CreateIndex
CREATE INDEX "complaint_follower_person_id_idx" ON "complaint_follower"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_follower_tenant_id_complaint_id_address_index_key" ON "complaint_follower"("tenant_id", "complaint_id", "address_index");

-- CreateIndex
CREATE INDEX "complaint_work_tenant_id_complaint_id_idx" ON "complaint_work"("tenant_id", "complaint_id");

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_tenant_id_ward_id_fkey" FOREIGN KEY ("tenant_id", "ward_id") REFERENCES "ward"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_tenant_id_locality_id_fkey" FOREIGN KEY ("tenant_id", "locality_id") REFERENCES "locality"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_tenant_id_merged_into_fkey" FOREIGN KEY ("tenant_id", "merged_into") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_reporter" ADD CONSTRAINT "complaint_reporter_tenant_id_complaint_id_fkey" FOREIGN KEY ("tenant_id", "complaint_id") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_event" ADD CONSTRAINT "complaint_event_tenant_id_complaint_id_fkey" FOREIGN KEY ("tenant_id", "complaint_id") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_photo" ADD CONSTRAINT "complaint_photo_tenant_id_complaint_id_fkey" FOREIGN KEY ("tenant_id", "complaint_id") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_photo" ADD CONSTRAINT "complaint_photo_tenant_id_event_id_fkey" FOREIGN KEY ("tenant_id", "event_id") REFERENCES "complaint_event"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_photo" ADD CONSTRAINT "complaint_photo_tenant_id_draft_id_fkey" FOREIGN KEY ("tenant_id", "draft_id") REFERENCES "complaint_draft"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_photo" ADD CONSTRAINT "complaint_photo_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_follower" ADD CONSTRAINT "complaint_follower_tenant_id_complaint_id_fkey" FOREIGN KEY ("tenant_id", "complaint_id") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_work" ADD CONSTRAINT "complaint_work_tenant_id_complaint_id_fkey" FOREIGN KEY ("tenant_id", "complaint_id") REFERENCES "complaint"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Everybody in reach of the town may read what was complained about; who complained stays with its officers.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['complaint', 'complaint_event', 'complaint_photo', 'complaint_draft', 'complaint_reporter',
    'complaint_follower', 'complaint_work'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO palika_app', t);
  END LOOP;
END $$;
GRANT UPDATE ON complaint, complaint_photo, complaint_draft, complaint_follower TO palika_app;
GRANT DELETE ON complaint_draft TO palika_app;

CREATE POLICY reads ON complaint FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN '' THEN false
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    WHEN 'CITIZEN' THEN tenant_id = (SELECT reach_tenant()) OR person_id = (SELECT reach_person())
    ELSE tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY reports ON complaint FOR INSERT TO palika_app WITH CHECK (
  tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    WHEN 'GUEST' THEN person_id IS NULL
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);
CREATE POLICY moves ON complaint FOR UPDATE TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END)
  WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);

DO $$
DECLARE t text;
BEGIN
  -- The history and the photographs go with the complaint.
  FOREACH t IN ARRAY ARRAY['complaint_event', 'complaint_photo'] LOOP
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN '' THEN false
        WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
        WHEN 'CITIZEN' THEN tenant_id = (SELECT reach_tenant())
          OR EXISTS (SELECT FROM complaint c WHERE c.tenant_id = %1$I.tenant_id AND c.id = complaint_id
                       AND c.person_id = (SELECT reach_person()))
        ELSE tenant_id = (SELECT reach_tenant())
      END)$p$, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['complaint_event', 'complaint_photo', 'complaint_reporter', 'complaint_follower'] LOOP
    EXECUTE format($p$CREATE POLICY adds ON %I FOR INSERT TO palika_app
      WITH CHECK (tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('GUEST', 'CITIZEN', 'OFFICER', 'SYSTEM'))$p$, t);
  END LOOP;
  -- Who complained, and who follows: the person's own, the ULB's officers', the system's.
  FOREACH t IN ARRAY ARRAY['complaint_reporter', 'complaint_follower'] LOOP
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
      END)$p$, t);
  END LOOP;
END $$;
CREATE POLICY checks ON complaint_photo FOR UPDATE TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('GUEST', 'CITIZEN', 'OFFICER', 'SYSTEM'))
  WITH CHECK (tenant_id = (SELECT reach_tenant()));
CREATE POLICY changes ON complaint_follower FOR UPDATE TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') OR person_id = (SELECT reach_person())))
  WITH CHECK (tenant_id = (SELECT reach_tenant()));
-- Whoever has the id of a draft may go on with it; nobody can list them but in SQL.
CREATE POLICY writes ON complaint_draft TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('GUEST', 'CITIZEN', 'OFFICER', 'SYSTEM'))
  WITH CHECK (tenant_id = (SELECT reach_tenant()));
CREATE POLICY working ON complaint_work FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY logs ON complaint_work FOR INSERT TO palika_app
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));

-- An officer also sees the people who complained to the officer's ULB.
CREATE POLICY complained ON person FOR SELECT TO palika_app USING (
  (SELECT reach_kind()) = 'OFFICER'
  AND EXISTS (SELECT FROM complaint c WHERE c.tenant_id = (SELECT reach_tenant()) AND c.person_id = person.id));

-- History and the work log are written once.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['complaint_event', 'complaint_work'] LOOP
    EXECUTE format('CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

-- A complaint knows how many follow it; whoever joins may not change anything else of it.
CREATE FUNCTION count_followers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE complaint c SET followers = (SELECT count(*) FROM complaint_follower f
      WHERE f.tenant_id = c.tenant_id AND f.complaint_id = c.id AND f.confirmed_at IS NOT NULL AND f.ended_at IS NULL)
  WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.complaint_id;
  RETURN NULL;
END $$;
CREATE TRIGGER counts_followers AFTER INSERT OR UPDATE ON complaint_follower FOR EACH ROW EXECUTE FUNCTION count_followers();
CREATE POLICY owner ON complaint TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON complaint_follower TO CURRENT_USER USING (true) WITH CHECK (true);

-- The desk's lists: what waits in a state, what an officer has, from the one that is due first.
CREATE INDEX complaint_queue ON complaint (tenant_id, state, due_at, id) WHERE open;
CREATE INDEX complaint_assignee ON complaint (tenant_id, assignee_id, due_at, id) WHERE open AND assignee_id IS NOT NULL;
CREATE INDEX complaint_late ON complaint (tenant_id, due_at) WHERE open;
-- What was reported near a point: a strip of latitude of one type.
CREATE INDEX complaint_near ON complaint (tenant_id, type, latitude) INCLUDE (longitude) WHERE latitude IS NOT NULL;
CREATE INDEX complaint_photo_unchecked ON complaint_photo (tenant_id, at) WHERE shown_at IS NULL AND withheld_at IS NULL AND complaint_id IS NOT NULL;
CREATE INDEX message_waiting ON message (tenant_id, queued_at) WHERE status = 'QUEUED';

-- Everybody who waits for news of a complaint is told in their language: who complained, and who follows. Whoever moves
-- the complaint may not read those people; the function may, in the tenant of the mover's reach.
CREATE FUNCTION tell_about_complaint(
  complaint uuid, template_code text, dlt text, title_en text, title_hi text, body_en text, body_hi text, to_open text, at timestamptz
) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH reader AS (
    SELECT r.person_id, 'SMS' AS channel, r.mobile_cipher AS cipher, r.language
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint AND r.mobile_cipher IS NOT NULL
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
REVOKE ALL ON FUNCTION tell_about_complaint FROM public;
GRANT EXECUTE ON FUNCTION tell_about_complaint TO palika_app;
CREATE POLICY owner ON complaint_reporter FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner ON message TO CURRENT_USER USING (true) WITH CHECK (true);
