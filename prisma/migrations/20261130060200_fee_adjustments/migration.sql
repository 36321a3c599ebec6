-- Penalties and rebates by hand: proposed by one officer, decided by another.
CREATE TABLE "fee_adjustment" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "file_id" UUID,
    "status" TEXT NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_by_name" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_by_name" TEXT,
    "decided_as" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,

    CONSTRAINT "fee_adjustment_pkey" PRIMARY KEY ("tenant_id","id")
);
CREATE INDEX "fee_adjustment_tenant_id_application_id_idx" ON "fee_adjustment"("tenant_id", "application_id");
ALTER TABLE "fee_adjustment" ADD CONSTRAINT "fee_adjustment_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "fee_adjustment" ADD CONSTRAINT "fee_adjustment_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE fee_adjustment
  ADD CONSTRAINT fee_adjustment_amount_range CHECK (amount BETWEEN 1 AND 9999999999900),
  ADD CONSTRAINT fee_adjustment_kind CHECK (kind IN ('PENALTY', 'REBATE')),
  ADD CONSTRAINT fee_adjustment_status CHECK (status IN ('PROPOSED', 'APPROVED', 'REFUSED', 'LAPSED')),
  -- Nobody decides what they proposed; the money's rule stands in the database too.
  ADD CONSTRAINT fee_adjustment_maker_is_not_checker CHECK (decided_by <> proposed_by);
-- One proposal of a file waits at a time, so that whoever decides knows what it leaves.
CREATE UNIQUE INDEX fee_adjustment_one_waiting ON fee_adjustment (tenant_id, application_id) WHERE status = 'PROPOSED';

ALTER TABLE fee_adjustment ENABLE ROW LEVEL SECURITY;
ALTER TABLE fee_adjustment FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON fee_adjustment TO palika_app;
CREATE POLICY reads ON fee_adjustment FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY writes ON fee_adjustment TO palika_app
  USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));
GRANT UPDATE (status, decided_by, decided_by_name, decided_as, decided_at, decision) ON fee_adjustment TO palika_app;
-- A decision stands: only what still waits is decided.
CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status <> 'PROPOSED' THEN
    RAISE EXCEPTION '% keeps its decision', TG_TABLE_NAME USING ERRCODE = 'PK001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_decision BEFORE UPDATE OR DELETE ON fee_adjustment FOR EACH ROW EXECUTE FUNCTION keep_decision();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON fee_adjustment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
