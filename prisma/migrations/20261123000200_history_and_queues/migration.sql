-- History and money are written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert-only: add a correcting row', TG_TABLE_NAME USING ERRCODE = 'PK001';
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['transition', 'note', 'finding', 'register_event', 'revocation', 'demand_line', 'allocation',
    'bill_line', 'receipt', 'payment_event', 'gateway_event', 'audit_entry'] LOOP
    EXECUTE format('CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

-- What a payment was for never changes; only what became of it does.
CREATE FUNCTION keep_amounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.tenant_id, NEW.id, NEW.bill_id, NEW.amount) IS DISTINCT FROM (OLD.tenant_id, OLD.id, OLD.bill_id, OLD.amount) THEN
    RAISE EXCEPTION '% keeps its amount: add a correcting row', TG_TABLE_NAME USING ERRCODE = 'PK001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_amounts BEFORE UPDATE OR DELETE ON payment FOR EACH ROW EXECUTE FUNCTION keep_amounts();
CREATE TRIGGER keeps_amounts BEFORE UPDATE OR DELETE ON gateway_order FOR EACH ROW EXECUTE FUNCTION keep_amounts();

-- One bill is open per consumer, one demand per period.
CREATE UNIQUE INDEX bill_one_active ON bill (tenant_id, business_service, consumer_code) WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX demand_one_active ON demand (tenant_id, business_service, consumer_code, period_from) WHERE status = 'ACTIVE';

-- The inbox: open files by due time, one index for each way in; search by trigram.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX application_inbox_state ON application (tenant_id, service, state, coalesce(state_due_at, 'infinity'), id) WHERE open;
CREATE INDEX application_inbox_assignee ON application (tenant_id, assignee_id, coalesce(state_due_at, 'infinity'), id) WHERE open AND assignee_id IS NOT NULL;
CREATE INDEX application_overdue ON application (state_due_at) WHERE open AND escalated_at IS NULL;
-- Partial only so that Prisma, which cannot declare an operator class, leaves them alone.
CREATE INDEX application_search ON application USING gin (tenant_id, search_text gin_trgm_ops) WHERE search_text IS NOT NULL;
CREATE INDEX register_entry_search ON register_entry USING gin (tenant_id, search_text gin_trgm_ops) WHERE search_text IS NOT NULL;
CREATE INDEX register_entry_expiry ON register_entry (valid_to) WHERE status = 'ACTIVE';
CREATE INDEX message_queued ON message (queued_at) WHERE status = 'QUEUED';

-- Queue counts follow the files, so that no list has to be counted.
CREATE FUNCTION count_queue(tenant text, serv text, stat text, who uuid, back boolean, change int) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO queue_count (tenant_id, service, state, assignee, sent_back, files)
  VALUES (tenant, serv, stat, coalesce(who, '00000000-0000-0000-0000-000000000000'), back, change)
  ON CONFLICT (tenant_id, service, state, assignee, sent_back) DO UPDATE SET files = queue_count.files + excluded.files
$$;
CREATE FUNCTION follow_queue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.open, OLD.service, OLD.state, OLD.assignee_id, OLD.sent_back)
      IS NOT DISTINCT FROM (NEW.open, NEW.service, NEW.state, NEW.assignee_id, NEW.sent_back) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.open THEN
    PERFORM count_queue(OLD.tenant_id, OLD.service, OLD.state, OLD.assignee_id, OLD.sent_back, -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.open THEN
    PERFORM count_queue(NEW.tenant_id, NEW.service, NEW.state, NEW.assignee_id, NEW.sent_back, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follows_queue AFTER INSERT OR UPDATE OR DELETE ON application FOR EACH ROW EXECUTE FUNCTION follow_queue();
REVOKE ALL ON FUNCTION count_queue FROM public;

-- A job is queued in the operation's own transaction; the queue's tables stay out of the application's reach.
CREATE FUNCTION enqueue(task text, payload json, run_at timestamptz DEFAULT NULL, job_key text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12);
END $$;
REVOKE ALL ON FUNCTION enqueue FROM public;
GRANT EXECUTE ON FUNCTION enqueue TO palika_app;

-- For the health check: how many migrations were applied to the end.
CREATE FUNCTION applied_migrations() RETURNS int LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN (SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL);
END $$;
REVOKE ALL ON FUNCTION applied_migrations FROM public;
GRANT EXECUTE ON FUNCTION applied_migrations TO palika_app;
