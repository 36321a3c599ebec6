-- What an instrument is known by, what was handed over, and the slip that took the money to the bank.
ALTER TABLE "payment" ADD COLUMN "reference_key" TEXT,
  ADD COLUMN "cash_received" BIGINT,
  ADD COLUMN "remittance_id" UUID,
  ADD CONSTRAINT cash_covers_amount CHECK (cash_received IS NULL OR cash_received >= amount);
ALTER TABLE "receipt" ADD COLUMN "heard_at" TIMESTAMPTZ(3);
ALTER TABLE "payment_event" ADD COLUMN "bank_on" DATE;

CREATE TABLE "remittance" (
  "tenant_id" TEXT NOT NULL,
  "id" UUID NOT NULL,
  "slip_number" TEXT NOT NULL,
  "slip_on" DATE NOT NULL,
  "bank_account" TEXT NOT NULL,
  "cash" BIGINT NOT NULL,
  "cheques" BIGINT NOT NULL,
  "drafts" BIGINT NOT NULL,
  "cards" BIGINT NOT NULL,
  "receipts" INTEGER NOT NULL,
  "status" TEXT NOT NULL,
  "prepared_by" UUID,
  "prepared_by_name" TEXT NOT NULL,
  "prepared_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by" UUID,
  "decided_by_name" TEXT,
  "decided_at" TIMESTAMPTZ(3),
  "remark" TEXT,
  CONSTRAINT "remittance_pkey" PRIMARY KEY ("tenant_id", "id"),
  CONSTRAINT remittance_status CHECK (status IN ('PREPARED', 'APPROVED', 'RETURNED')),
  CONSTRAINT remittance_totals CHECK (cash >= 0 AND cheques >= 0 AND drafts >= 0 AND cards >= 0
    AND cash + cheques + drafts + cards > 0),
  CONSTRAINT remittance_second_look CHECK (status <> 'APPROVED' OR prepared_by IS DISTINCT FROM decided_by)
);

CREATE TABLE "payment_dispute" (
  "tenant_id" TEXT NOT NULL,
  "id" UUID NOT NULL,
  "payment_id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "application_id" UUID,
  "kind" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "amount" BIGINT NOT NULL,
  "reason" TEXT,
  "bank_status" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "heard_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by" UUID,
  "decided_by_name" TEXT,
  "decided_at" TIMESTAMPTZ(3),
  "remark" TEXT,
  CONSTRAINT "payment_dispute_pkey" PRIMARY KEY ("tenant_id", "id"),
  CONSTRAINT payment_dispute_kind CHECK (kind IN ('REFUND', 'DISPUTE')),
  CONSTRAINT payment_dispute_status CHECK (status IN ('OPEN', 'ACCEPTED', 'CONTESTED', 'CLOSED')),
  CONSTRAINT payment_dispute_amount CHECK (amount > 0)
);

CREATE INDEX "payment_tenant_id_remittance_id_idx" ON "payment"("tenant_id", "remittance_id");
CREATE UNIQUE INDEX "payment_dispute_tenant_id_reference_key" ON "payment_dispute"("tenant_id", "reference");
CREATE INDEX "payment_dispute_tenant_id_payment_id_idx" ON "payment_dispute"("tenant_id", "payment_id");
CREATE INDEX "payment_dispute_tenant_id_application_id_idx" ON "payment_dispute"("tenant_id", "application_id");
ALTER TABLE "payment" ADD CONSTRAINT "payment_tenant_id_remittance_id_fkey" FOREIGN KEY ("tenant_id", "remittance_id")
  REFERENCES "remittance"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_dispute" ADD CONSTRAINT "payment_dispute_tenant_id_payment_id_fkey" FOREIGN KEY ("tenant_id", "payment_id")
  REFERENCES "payment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An instrument pays once while it lives; cancelled or dishonoured, it may be presented again.
CREATE UNIQUE INDEX payment_reference_once ON payment (tenant_id, reference_key)
  WHERE reference_key IS NOT NULL AND status NOT IN ('CANCELLED', 'DISHONOURED');
-- A bank gives each slip of an account its own number.
CREATE UNIQUE INDEX remittance_slip_once ON remittance (tenant_id, bank_account, slip_number) WHERE status <> 'RETURNED';
-- What still lies in the drawer, and what an officer has yet to decide.
CREATE INDEX payment_held ON payment (tenant_id, id) WHERE status = 'NEW';
CREATE INDEX payment_dispute_open ON payment_dispute (tenant_id, id) WHERE status = 'OPEN';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['remittance', 'payment_dispute'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO palika_app', t);
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant())
      END)$p$, t);
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
GRANT UPDATE (status, instrument_status, remittance_id) ON payment TO palika_app;
GRANT UPDATE (status, decided_by, decided_by_name, decided_at, remark) ON remittance TO palika_app;
GRANT UPDATE (status, bank_status, decided_by, decided_by_name, decided_at, remark) ON payment_dispute TO palika_app;
