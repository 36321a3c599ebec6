-- Which facts a fee is charged by where an inspector found others than were declared.
CREATE TABLE "measurement_decision" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "charged" TEXT NOT NULL,
    "reason" TEXT,
    "fee_declared" BIGINT NOT NULL,
    "fee_found" BIGINT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measurement_decision_pkey" PRIMARY KEY ("tenant_id","id")
);
CREATE INDEX "measurement_decision_tenant_id_application_id_idx" ON "measurement_decision"("tenant_id", "application_id");
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_tenant_id_finding_id_fkey" FOREIGN KEY ("tenant_id", "finding_id") REFERENCES "finding"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE measurement_decision
  ADD CONSTRAINT measurement_decision_fee_declared_range CHECK (fee_declared BETWEEN 0 AND 9999999999900),
  ADD CONSTRAINT measurement_decision_fee_found_range CHECK (fee_found BETWEEN 0 AND 9999999999900),
  ADD CONSTRAINT measurement_decision_charged CHECK (charged IN ('FOUND', 'DECLARED'));

ALTER TABLE measurement_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE measurement_decision FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON measurement_decision TO palika_app;
CREATE POLICY reads ON measurement_decision FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
  END);
CREATE POLICY writes ON measurement_decision TO palika_app
  USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON measurement_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON measurement_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
