-- Addresses short enough for a text message. What they lead to can be read with the code alone, so whoever reads the table
-- learns nothing, and whoever has a code may read its row.
CREATE TABLE "short_link" (
    "tenant_id" TEXT NOT NULL,
    "code_index" TEXT NOT NULL,
    "path_cipher" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "short_link_pkey" PRIMARY KEY ("tenant_id","code_index")
);
CREATE INDEX "short_link_tenant_id_made_at_idx" ON "short_link"("tenant_id", "made_at");

ALTER TABLE short_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE short_link FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON short_link TO palika_app;
CREATE POLICY leads ON short_link FOR SELECT TO palika_app USING (tenant_id = (SELECT reach_tenant()));
CREATE POLICY keeps ON short_link TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()));
