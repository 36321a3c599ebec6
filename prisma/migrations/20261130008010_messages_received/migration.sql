-- What somebody outside sent is written down before anything is made of it, and says what became of it.
ALTER TABLE "inbound_message" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "content" JSONB,
ADD COLUMN     "from_cipher" TEXT,
ADD COLUMN     "from_masked" TEXT,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'text',
ADD COLUMN     "left_out" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settled_by" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'HANDLED',
ADD COLUMN     "text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "why" TEXT;

CREATE TABLE "inbound_media" (
    "tenant_id" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "inbound_media_pkey" PRIMARY KEY ("tenant_id","message_id","position")
);

CREATE UNIQUE INDEX "inbound_message_tenant_id_id_key" ON "inbound_message"("tenant_id", "id");
CREATE INDEX "inbound_message_tenant_id_status_taken_at_idx" ON "inbound_message"("tenant_id", "status", "taken_at");
ALTER TABLE "inbound_media" ADD CONSTRAINT "inbound_media_tenant_id_message_id_fkey" FOREIGN KEY ("tenant_id", "message_id") REFERENCES "inbound_message"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE inbound_message ADD CONSTRAINT inbound_message_status
  CHECK (status IN ('RECEIVED', 'HANDLED', 'IGNORED', 'FAILED', 'HANDED', 'SETTLED'));

-- The system hears; officers of the ULB that was written to, and of the state for what names no ULB, read.
CREATE POLICY reads ON inbound_message FOR SELECT TO palika_app
  USING (CASE (SELECT reach_kind())
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'STATE' THEN tenant_id = (SELECT reach_state())
    ELSE false END);

ALTER TABLE inbound_media ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbound_media FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON inbound_media TO palika_app;
CREATE POLICY hears ON inbound_media TO palika_app
  USING ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) = 'SYSTEM' AND tenant_id = (SELECT reach_tenant()));
