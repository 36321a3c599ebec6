-- Of money, only what became of it changes: the columns named here. A column that is added later changes for nobody
-- until a migration grants it: GRANT UPDATE (its_name) ON its_table TO palika_app.
REVOKE UPDATE ON demand, bill, payment, gateway_order, refund FROM palika_app;
GRANT UPDATE (status) ON demand TO palika_app;
GRANT UPDATE (status) ON bill TO palika_app;
GRANT UPDATE (status, instrument_status) ON payment TO palika_app;
GRANT UPDATE (gateway, provider_order_id, provider_payment_id, status, settled_at) ON gateway_order TO palika_app;
GRANT UPDATE (status, approved_by, approved_by_name, provider_refund_id, done_at) ON refund TO palika_app;

-- And for everybody, the owner too: these never change, and no such row is deleted.
CREATE FUNCTION keep_columns() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
  name text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION '% keeps its rows: add a correcting row', TG_TABLE_NAME USING ERRCODE = 'PK001';
  END IF;
  FOREACH name IN ARRAY TG_ARGV LOOP
    IF before -> name IS DISTINCT FROM after -> name THEN
      RAISE EXCEPTION '% keeps its %: add a correcting row', TG_TABLE_NAME, name USING ERRCODE = 'PK001';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_columns BEFORE UPDATE OR DELETE ON demand FOR EACH ROW EXECUTE FUNCTION keep_columns(
  'tenant_id', 'id', 'business_service', 'consumer_code', 'person_id', 'period_from', 'period_to', 'minimum_payable', 'raised_at');
CREATE TRIGGER keeps_columns BEFORE UPDATE OR DELETE ON bill FOR EACH ROW EXECUTE FUNCTION keep_columns(
  'tenant_id', 'id', 'number', 'business_service', 'consumer_code', 'person_id', 'total', 'minimum_payable', 'pay_token', 'issued_at');
CREATE TRIGGER keeps_columns BEFORE UPDATE OR DELETE ON refund FOR EACH ROW EXECUTE FUNCTION keep_columns(
  'tenant_id', 'id', 'order_id', 'person_id', 'amount', 'queued_at');
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON demand FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON bill FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON refund FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON payment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON gateway_order FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
