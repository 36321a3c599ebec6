-- A repeated request gets the answer letter for letter; jsonb would put its fields into another order.
ALTER TABLE "idempotency_key" ALTER COLUMN "answer" SET DATA TYPE JSON;
