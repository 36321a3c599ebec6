-- AlterTable
ALTER TABLE "master_record" ADD COLUMN     "withdrawn" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "complaint_tally" (
    "tenant_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "type" TEXT NOT NULL,
    "ward" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "officer" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "received" INTEGER NOT NULL,
    "merged" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,
    "overdue" INTEGER NOT NULL,
    "in_time" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "resolved" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "decided" INTEGER NOT NULL,
    "reopened" INTEGER NOT NULL,
    "responded" INTEGER NOT NULL,
    "response_minutes" BIGINT NOT NULL,
    "settled" INTEGER NOT NULL,
    "settling_minutes" BIGINT NOT NULL,
    "rated" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    "escalated" INTEGER NOT NULL,

    CONSTRAINT "complaint_tally_pkey" PRIMARY KEY ("tenant_id","day","type","ward","department","officer","source")
);

-- CreateTable
CREATE TABLE "complaint_month" (
    "tenant_id" TEXT NOT NULL,
    "cut" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "code" TEXT NOT NULL,
    "received" INTEGER NOT NULL,
    "merged" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,
    "overdue" INTEGER NOT NULL,
    "in_time" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "resolved" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "decided" INTEGER NOT NULL,
    "reopened" INTEGER NOT NULL,
    "responded" INTEGER NOT NULL,
    "response_minutes" BIGINT NOT NULL,
    "settled" INTEGER NOT NULL,
    "settling_minutes" BIGINT NOT NULL,
    "rated" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    "escalated" INTEGER NOT NULL,

    CONSTRAINT "complaint_month_pkey" PRIMARY KEY ("tenant_id","cut","month","code")
);

-- CreateTable
CREATE TABLE "tally_state" (
    "tenant_id" TEXT NOT NULL,
    "through" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tally_state_pkey" PRIMARY KEY ("tenant_id")
);

-- How old open complaints are.
CREATE INDEX complaint_tally_open ON complaint_tally (tenant_id, day) INCLUDE (open, overdue) WHERE open > 0;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['complaint_tally', 'complaint_month', 'tally_state'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY counts ON %I TO palika_app
      USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
-- Cells are small enough to tell of one complaint, and name officers: for the ULB and the state.
CREATE POLICY reads ON complaint_tally FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
-- The months of every ULB are everybody's to read, but for what single officers did.
CREATE POLICY reads ON complaint_month FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN '' THEN false
    WHEN 'STATE' THEN true
    ELSE cut <> 'officer' OR ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  END);
CREATE POLICY reads ON tally_state FOR SELECT TO palika_app USING ((SELECT reach_kind()) <> '');
