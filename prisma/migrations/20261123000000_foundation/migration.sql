-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "draft" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "service_version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "done_sections" TEXT[],
    "channel" TEXT NOT NULL,
    "prepared_by" UUID NOT NULL,
    "renewal_of" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "application" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "service_version" INTEGER NOT NULL,
    "workflow" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "applicant_name" TEXT NOT NULL,
    "mobile_index" TEXT,
    "mobile_last_four" TEXT,
    "subject" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "ward_id" TEXT,
    "locality_id" TEXT,
    "channel" TEXT NOT NULL,
    "prepared_by" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "assignee_id" UUID,
    "sent_back" BOOLEAN NOT NULL DEFAULT false,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "consumer_code" TEXT NOT NULL,
    "fee_estimate" BIGINT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "state_due_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "application_document" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID,
    "draft_id" UUID,
    "person_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_document_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "demand" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "business_service" TEXT NOT NULL,
    "consumer_code" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "payer_name" TEXT NOT NULL,
    "application_id" UUID,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "minimum_payable" BIGINT,
    "bill_validity_ms" BIGINT,
    "fixed_expiry_on" DATE,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "demand_line" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "head" TEXT NOT NULL,
    "label" JSONB,
    "amount" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demand_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "allocation" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "allocation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "bill" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "business_service" TEXT NOT NULL,
    "consumer_code" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "payer_name" TEXT NOT NULL,
    "application_id" UUID,
    "status" TEXT NOT NULL,
    "total" BIGINT NOT NULL,
    "minimum_payable" BIGINT,
    "pay_token" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bill_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "bill_line" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "bill_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "head" TEXT NOT NULL,
    "label" JSONB,
    "amount" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "bill_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ward" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "zone" TEXT,
    "name_en" TEXT NOT NULL,
    "name_hi" TEXT,

    CONSTRAINT "ward_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "locality" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ward_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_hi" TEXT,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "payment" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "bill_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "business_service" TEXT NOT NULL,
    "consumer_code" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "total_due" BIGINT NOT NULL,
    "advance" BIGINT NOT NULL DEFAULT 0,
    "paid_by" TEXT NOT NULL,
    "paid_by_mobile" TEXT,
    "instrument_number" TEXT,
    "instrument_on" DATE,
    "bank" TEXT,
    "ifsc" TEXT,
    "transaction_number" TEXT,
    "status" TEXT NOT NULL,
    "instrument_status" TEXT NOT NULL,
    "gateway_order_id" UUID,
    "collected_by" UUID,
    "collected_by_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "remark" TEXT,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gateway_order" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "provider_order_id" TEXT,
    "provider_payment_id" TEXT,
    "bill_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "paid_by_mobile" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "gateway_order_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gateway_event" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "event_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gateway_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "refund" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "provider_refund_id" TEXT,
    "approved_by" UUID,
    "approved_by_name" TEXT,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "issued_document" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "application_id" UUID,
    "entry_id" UUID,
    "receipt_id" UUID,
    "code" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "printed" INTEGER NOT NULL DEFAULT 0,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issued_document_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "revocation" (
    "tenant_id" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revocation_pkey" PRIMARY KEY ("tenant_id","document_id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "uploaded_by" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_hi" TEXT,
    "mobile_cipher" TEXT,
    "mobile_index" TEXT,
    "email_cipher" TEXT,
    "email_index" TEXT,
    "user_name" TEXT,
    "language" TEXT NOT NULL DEFAULT 'hi',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "posting" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "state_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "department" TEXT NOT NULL,
    "designation" TEXT NOT NULL,
    "roles" TEXT[],
    "wards" TEXT[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "tenant_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_cipher" TEXT,
    "totp_counter" BIGINT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("tenant_id","person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "state_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tenant_id" TEXT,
    "posting_id" UUID,
    "roles" TEXT[],
    "wards" TEXT[],
    "person_name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "device" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "otp_challenge" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "mobile_index" TEXT NOT NULL,
    "mobile_cipher" TEXT NOT NULL,
    "otp_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "otp_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "queue_count" (
    "tenant_id" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "assignee" UUID NOT NULL,
    "sent_back" BOOLEAN NOT NULL,
    "files" INTEGER NOT NULL,

    CONSTRAINT "queue_count_pkey" PRIMARY KEY ("tenant_id","service","state","assignee","sent_back")
);

-- CreateTable
CREATE TABLE "master_record" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_hi" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "data" JSONB NOT NULL DEFAULT '{}',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "master_record_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "fee_slab" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "table" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "grade" TEXT,
    "dimensions" JSONB NOT NULL DEFAULT '{}',
    "uom" TEXT,
    "range_from" DECIMAL(65,30),
    "range_to" DECIMAL(65,30),
    "kind" TEXT NOT NULL,
    "rate" BIGINT NOT NULL,
    "illustrative" BOOLEAN NOT NULL DEFAULT true,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "fee_slab_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "message" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID,
    "application_id" UUID,
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "dlt_template_id" TEXT,
    "language" TEXT NOT NULL,
    "to_cipher" TEXT,
    "to_masked" TEXT,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "link" TEXT,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "register_entry" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "register_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "register_event" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tenant" (
    "id" TEXT NOT NULL,
    "state_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_hi" TEXT NOT NULL,
    "grade" TEXT,
    "district_code" TEXT,
    "district_en" TEXT,
    "district_hi" TEXT,
    "live" BOOLEAN NOT NULL DEFAULT false,
    "host_name" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transition" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "kind" TEXT,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "remark" TEXT,
    "reasons" TEXT[],
    "assignee_id" UUID,
    "escalated" BOOLEAN NOT NULL DEFAULT false,
    "state_due_at" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "assignee_id" UUID NOT NULL,
    "assignee_name" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "note" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "inspector_id" UUID NOT NULL,
    "inspector_name" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "photographs" UUID[],
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "accuracy" DECIMAL(8,1),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "correction" (
    "tenant_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sections" TEXT[],
    "documents" TEXT[],
    "reasons" TEXT[],
    "message" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answers" JSONB,
    "done_sections" TEXT[],
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "draft_person_id_idx" ON "draft"("person_id");

-- CreateIndex
CREATE INDEX "application_person_id_idx" ON "application"("person_id");

-- CreateIndex
CREATE INDEX "application_tenant_id_mobile_index_idx" ON "application"("tenant_id", "mobile_index");

-- CreateIndex
CREATE UNIQUE INDEX "application_tenant_id_number_key" ON "application"("tenant_id", "number");

-- CreateIndex
CREATE INDEX "application_document_tenant_id_application_id_idx" ON "application_document"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "application_document_tenant_id_draft_id_idx" ON "application_document"("tenant_id", "draft_id");

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_subject_idx" ON "audit_entry"("tenant_id", "subject");

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_at_idx" ON "audit_entry"("tenant_id", "at");

-- CreateIndex
CREATE INDEX "demand_tenant_id_business_service_consumer_code_idx" ON "demand"("tenant_id", "business_service", "consumer_code");

-- CreateIndex
CREATE INDEX "demand_line_tenant_id_demand_id_idx" ON "demand_line"("tenant_id", "demand_id");

-- CreateIndex
CREATE INDEX "allocation_tenant_id_line_id_idx" ON "allocation"("tenant_id", "line_id");

-- CreateIndex
CREATE INDEX "allocation_tenant_id_payment_id_idx" ON "allocation"("tenant_id", "payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "bill_pay_token_key" ON "bill"("pay_token");

-- CreateIndex
CREATE INDEX "bill_tenant_id_business_service_consumer_code_idx" ON "bill"("tenant_id", "business_service", "consumer_code");

-- CreateIndex
CREATE UNIQUE INDEX "bill_tenant_id_number_key" ON "bill"("tenant_id", "number");

-- CreateIndex
CREATE INDEX "bill_line_tenant_id_bill_id_idx" ON "bill_line"("tenant_id", "bill_id");

-- CreateIndex
CREATE INDEX "locality_tenant_id_ward_id_idx" ON "locality"("tenant_id", "ward_id");

-- CreateIndex
CREATE INDEX "payment_tenant_id_business_service_consumer_code_idx" ON "payment"("tenant_id", "business_service", "consumer_code");

-- CreateIndex
CREATE UNIQUE INDEX "payment_tenant_id_gateway_order_id_key" ON "payment"("tenant_id", "gateway_order_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_tenant_id_number_key" ON "receipt"("tenant_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_tenant_id_series_sequence_key" ON "receipt"("tenant_id", "series", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_tenant_id_payment_id_key" ON "receipt"("tenant_id", "payment_id");

-- CreateIndex
CREATE INDEX "payment_event_tenant_id_payment_id_idx" ON "payment_event"("tenant_id", "payment_id");

-- CreateIndex
CREATE INDEX "gateway_order_tenant_id_bill_id_idx" ON "gateway_order"("tenant_id", "bill_id");

-- CreateIndex
CREATE INDEX "gateway_order_status_created_at_idx" ON "gateway_order"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_order_gateway_provider_order_id_key" ON "gateway_order"("gateway", "provider_order_id");

-- CreateIndex
CREATE INDEX "gateway_event_tenant_id_order_id_idx" ON "gateway_event"("tenant_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_event_tenant_id_event_key_key" ON "gateway_event"("tenant_id", "event_key");

-- CreateIndex
CREATE UNIQUE INDEX "refund_tenant_id_order_id_key" ON "refund"("tenant_id", "order_id");

-- CreateIndex
CREATE INDEX "issued_document_tenant_id_application_id_idx" ON "issued_document"("tenant_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "issued_document_tenant_id_kind_serial_key" ON "issued_document"("tenant_id", "kind", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "person_tenant_id_kind_mobile_index_key" ON "person"("tenant_id", "kind", "mobile_index");

-- CreateIndex
CREATE UNIQUE INDEX "person_tenant_id_user_name_key" ON "person"("tenant_id", "user_name");

-- CreateIndex
CREATE INDEX "posting_state_id_person_id_idx" ON "posting"("state_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_state_id_person_id_idx" ON "session"("state_id", "person_id");

-- CreateIndex
CREATE INDEX "otp_challenge_mobile_index_idx" ON "otp_challenge"("mobile_index");

-- CreateIndex
CREATE UNIQUE INDEX "master_record_tenant_id_list_code_valid_from_key" ON "master_record"("tenant_id", "list", "code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "fee_slab_tenant_id_table_code_valid_from_key" ON "fee_slab"("tenant_id", "table", "code", "valid_from");

-- CreateIndex
CREATE INDEX "message_person_id_queued_at_idx" ON "message"("person_id", "queued_at");

-- CreateIndex
CREATE INDEX "message_tenant_id_queued_at_idx" ON "message"("tenant_id", "queued_at");

-- CreateIndex
CREATE INDEX "register_entry_person_id_idx" ON "register_entry"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "register_entry_tenant_id_register_number_key" ON "register_entry"("tenant_id", "register", "number");

-- CreateIndex
CREATE UNIQUE INDEX "register_entry_tenant_id_application_id_key" ON "register_entry"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "register_event_tenant_id_entry_id_idx" ON "register_event"("tenant_id", "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_slug_key" ON "tenant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_code_key" ON "tenant"("code");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_host_name_key" ON "tenant"("host_name");

-- CreateIndex
CREATE UNIQUE INDEX "transition_tenant_id_application_id_sequence_key" ON "transition"("tenant_id", "application_id", "sequence");

-- CreateIndex
CREATE INDEX "assignment_tenant_id_application_id_idx" ON "assignment"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "note_tenant_id_application_id_idx" ON "note"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "finding_tenant_id_application_id_idx" ON "finding"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "correction_tenant_id_application_id_idx" ON "correction"("tenant_id", "application_id");

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_tenant_id_ward_id_fkey" FOREIGN KEY ("tenant_id", "ward_id") REFERENCES "ward"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_tenant_id_locality_id_fkey" FOREIGN KEY ("tenant_id", "locality_id") REFERENCES "locality"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_document" ADD CONSTRAINT "application_document_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_document" ADD CONSTRAINT "application_document_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_line" ADD CONSTRAINT "demand_line_tenant_id_demand_id_fkey" FOREIGN KEY ("tenant_id", "demand_id") REFERENCES "demand"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_tenant_id_line_id_fkey" FOREIGN KEY ("tenant_id", "line_id") REFERENCES "demand_line"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_tenant_id_payment_id_fkey" FOREIGN KEY ("tenant_id", "payment_id") REFERENCES "payment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill" ADD CONSTRAINT "bill_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_line" ADD CONSTRAINT "bill_line_tenant_id_bill_id_fkey" FOREIGN KEY ("tenant_id", "bill_id") REFERENCES "bill"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_line" ADD CONSTRAINT "bill_line_tenant_id_demand_id_fkey" FOREIGN KEY ("tenant_id", "demand_id") REFERENCES "demand"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ward" ADD CONSTRAINT "ward_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality" ADD CONSTRAINT "locality_tenant_id_ward_id_fkey" FOREIGN KEY ("tenant_id", "ward_id") REFERENCES "ward"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_tenant_id_bill_id_fkey" FOREIGN KEY ("tenant_id", "bill_id") REFERENCES "bill"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_tenant_id_gateway_order_id_fkey" FOREIGN KEY ("tenant_id", "gateway_order_id") REFERENCES "gateway_order"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_tenant_id_payment_id_fkey" FOREIGN KEY ("tenant_id", "payment_id") REFERENCES "payment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_tenant_id_payment_id_fkey" FOREIGN KEY ("tenant_id", "payment_id") REFERENCES "payment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gateway_order" ADD CONSTRAINT "gateway_order_tenant_id_bill_id_fkey" FOREIGN KEY ("tenant_id", "bill_id") REFERENCES "bill"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gateway_event" ADD CONSTRAINT "gateway_event_tenant_id_order_id_fkey" FOREIGN KEY ("tenant_id", "order_id") REFERENCES "gateway_order"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_tenant_id_order_id_fkey" FOREIGN KEY ("tenant_id", "order_id") REFERENCES "gateway_order"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_tenant_id_entry_id_fkey" FOREIGN KEY ("tenant_id", "entry_id") REFERENCES "register_entry"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_tenant_id_receipt_id_fkey" FOREIGN KEY ("tenant_id", "receipt_id") REFERENCES "receipt"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revocation" ADD CONSTRAINT "revocation_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "issued_document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_state_id_person_id_fkey" FOREIGN KEY ("state_id", "person_id") REFERENCES "person"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_tenant_id_person_id_fkey" FOREIGN KEY ("tenant_id", "person_id") REFERENCES "person"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_state_id_person_id_fkey" FOREIGN KEY ("state_id", "person_id") REFERENCES "person"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_event" ADD CONSTRAINT "register_event_tenant_id_entry_id_fkey" FOREIGN KEY ("tenant_id", "entry_id") REFERENCES "register_entry"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transition" ADD CONSTRAINT "transition_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "application"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


