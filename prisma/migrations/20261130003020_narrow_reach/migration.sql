-- What each kind of reach may see and do. A guest gets what public pages show, and the one row named by the key held;
-- everything else a stranger may ask for (a bill by its link, a file by its number) the system answers, having checked.

-- A citizen's own rows, which the officers of the ULB also work on.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['draft', 'application', 'application_document', 'transition', 'correction', 'stored_file',
    'register_entry', 'register_event', 'issued_document', 'demand', 'demand_line', 'allocation', 'bill', 'bill_line',
    'payment', 'receipt', 'payment_event', 'gateway_order', 'refund', 'message'] LOOP
    EXECUTE format('DROP POLICY reads ON %I', t);
    EXECUTE format('DROP POLICY writes ON %I', t);
    EXECUTE format($p$CREATE POLICY reads ON %I FOR SELECT TO palika_app USING (
      CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
        WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
        WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
        ELSE false
      END)$p$, t);
  END LOOP;
  -- What a citizen writes in person; of money, only what is asked: a demand that is raised, a bill that is made or lapses.
  FOREACH t IN ARRAY ARRAY['draft', 'application', 'application_document', 'transition', 'correction', 'stored_file',
    'issued_document', 'demand_line', 'bill_line', 'message'] LOOP
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)
      WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)$p$, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['demand', 'bill'] LOOP
    EXECUTE format($p$CREATE POLICY asks ON %I FOR INSERT TO palika_app
      WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person()) AND status = 'ACTIVE'
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)$p$, t);
    EXECUTE format($p$CREATE POLICY ends ON %I FOR UPDATE TO palika_app
      USING (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person()) AND status = 'ACTIVE'
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)
      WITH CHECK (tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person()) AND status IN ('EXPIRED', 'CANCELLED')
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)$p$, t);
  END LOOP;
  -- Money that moved, and the register, are written by the ULB alone.
  FOREACH t IN ARRAY ARRAY['register_entry', 'register_event', 'allocation', 'payment', 'receipt', 'payment_event',
    'gateway_order', 'refund'] LOOP
    EXECUTE format($p$CREATE POLICY writes ON %I TO palika_app
      USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
      WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))$p$, t);
  END LOOP;
END $$;
-- Photographs stand in public when the complaint's policy shows them; those of a draft go with its key.
CREATE POLICY shown ON stored_file FOR SELECT TO palika_app USING (
  tenant_id = (SELECT reach_tenant()) AND (SELECT reach_kind()) IN ('GUEST', 'CITIZEN')
  AND EXISTS (SELECT FROM complaint_photo p WHERE p.tenant_id = stored_file.tenant_id AND p.file_id = stored_file.id));
-- For the policy above: the photographs of a file.
CREATE INDEX complaint_photo_tenant_id_file_id_idx ON complaint_photo (tenant_id, file_id);

DROP POLICY reads ON revocation;
CREATE POLICY reads ON revocation FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind()) WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    WHEN 'CITIZEN' THEN EXISTS (SELECT FROM issued_document d WHERE d.tenant_id = revocation.tenant_id AND d.id = document_id)
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()) END);

-- Plumbing: numbers and keys for whoever writes, the bank's events for the ULB, the audit in one's own name.
REVOKE INSERT ON queue_count FROM palika_app;
DROP POLICY inserts ON queue_count;
DROP POLICY inserts ON number_series;
DROP POLICY counts ON number_series;
CREATE POLICY counts ON number_series TO palika_app
  USING ((SELECT reach_kind()) IN ('CITIZEN', 'OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) IN ('CITIZEN', 'OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));
REVOKE UPDATE ON number_series FROM palika_app;
GRANT UPDATE (last) ON number_series TO palika_app;
CREATE FUNCTION count_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last <= OLD.last THEN
    RAISE EXCEPTION 'A series of numbers goes on' USING ERRCODE = 'PK001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER counts_up BEFORE UPDATE ON number_series FOR EACH ROW EXECUTE FUNCTION count_up();
DROP POLICY reads ON gateway_event;
DROP POLICY inserts ON gateway_event;
CREATE POLICY hears ON gateway_event TO palika_app
  USING ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()))
  WITH CHECK ((SELECT reach_kind()) IN ('OFFICER', 'SYSTEM') AND tenant_id = (SELECT reach_tenant()));
DROP POLICY inserts ON data_key;
CREATE POLICY inserts ON data_key FOR INSERT TO palika_app WITH CHECK (
  (SELECT reach_kind()) IN ('CITIZEN', 'OFFICER', 'SYSTEM') AND tenant_id IN ((SELECT reach_tenant()), split_part((SELECT reach_tenant()), '.', 1)));
DROP POLICY reads ON data_key;
CREATE POLICY reads ON data_key FOR SELECT TO palika_app USING ((SELECT reach_kind()) NOT IN ('', 'GUEST'));
DROP POLICY inserts ON audit_entry;
CREATE POLICY inserts ON audit_entry FOR INSERT TO palika_app WITH CHECK (
  tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN '' THEN false
    WHEN 'SYSTEM' THEN true
    WHEN 'GUEST' THEN actor_id IS NULL
    ELSE actor_id = (SELECT reach_person()) OR actor_id IS NULL AND actor_kind IN ('system', 'payment')
  END);

-- What was complained about: everybody's to read as far as it is public; to whom it belongs, all of it.
DROP POLICY reads ON complaint;
DROP POLICY reports ON complaint;
CREATE POLICY reads ON complaint FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'GUEST' THEN tenant_id = (SELECT reach_tenant()) AND (visibility IN ('FULL', 'PLACE') OR id = (SELECT reach_key()))
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
      OR tenant_id = (SELECT reach_tenant()) AND (visibility IN ('FULL', 'PLACE') OR id = (SELECT reach_key()))
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE false
  END);
CREATE POLICY reports ON complaint FOR INSERT TO palika_app WITH CHECK (
  tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);
-- As before, with what the policy asks for besides, so that the map is told from the index alone.
DROP INDEX complaint_map;
CREATE INDEX complaint_map ON complaint (tenant_id, open, submitted_at)
  INCLUDE (latitude, longitude, number, type, ward_id, state, person_id, visibility, id)
  WHERE latitude IS NOT NULL AND visibility IN ('FULL', 'PLACE') AND merged_into IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['complaint_event', 'complaint_photo', 'complaint_reporter', 'complaint_follower'] LOOP
    EXECUTE format('DROP POLICY adds ON %I', t);
  END LOOP;
END $$;
DROP POLICY reads ON complaint_event;
CREATE POLICY reads ON complaint_event FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'GUEST' THEN tenant_id = (SELECT reach_tenant()) AND public
      AND EXISTS (SELECT FROM complaint c WHERE c.tenant_id = complaint_event.tenant_id AND c.id = complaint_id)
    WHEN 'CITIZEN' THEN EXISTS (SELECT FROM complaint c WHERE c.tenant_id = complaint_event.tenant_id AND c.id = complaint_id
      AND (complaint_event.public OR c.person_id = (SELECT reach_person())))
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE false
  END);
-- With a complaint the event that lodged it is written, in one statement; so the actor is what can be asked here.
CREATE POLICY adds ON complaint_event FOR INSERT TO palika_app WITH CHECK (
  tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'CITIZEN' THEN actor_id = (SELECT reach_person()) OR actor_id IS NULL
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END);
DROP POLICY reads ON complaint_photo;
DROP POLICY checks ON complaint_photo;
DROP POLICY removes ON complaint_photo;
CREATE POLICY reads ON complaint_photo FOR SELECT TO palika_app USING (
  CASE (SELECT reach_kind())
    WHEN 'OFFICER' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'SYSTEM' THEN tenant_id = (SELECT reach_tenant())
    WHEN 'GUEST' THEN tenant_id = (SELECT reach_tenant()) AND (draft_id = (SELECT reach_key())
      OR shown_at IS NOT NULL AND withheld_at IS NULL
        AND EXISTS (SELECT FROM complaint c WHERE c.tenant_id = complaint_photo.tenant_id AND c.id = complaint_id AND c.visibility = 'FULL'))
    WHEN 'CITIZEN' THEN draft_id = (SELECT reach_key()) AND tenant_id = (SELECT reach_tenant())
      OR EXISTS (SELECT FROM complaint c WHERE c.tenant_id = complaint_photo.tenant_id AND c.id = complaint_id
        AND (c.person_id = (SELECT reach_person())
          OR c.visibility = 'FULL' AND complaint_photo.shown_at IS NOT NULL AND complaint_photo.withheld_at IS NULL))
    WHEN 'STATE' THEN starts_with(tenant_id, (SELECT reach_state()) || '.')
    ELSE false
  END);
DO $$
DECLARE
  -- A draft's photograph with its key, or one of the citizen's own complaint.
  may text := $c$tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
    WHEN 'GUEST' THEN complaint_id IS NULL AND draft_id = (SELECT reach_key())
    WHEN 'CITIZEN' THEN complaint_id IS NULL AND draft_id = (SELECT reach_key())
      OR EXISTS (SELECT FROM complaint c WHERE c.tenant_id = complaint_photo.tenant_id AND c.id = complaint_id
                   AND c.person_id = (SELECT reach_person()))
    ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
  END$c$;
BEGIN
  EXECUTE format('CREATE POLICY adds ON complaint_photo FOR INSERT TO palika_app WITH CHECK (%s)', may);
  EXECUTE format('CREATE POLICY checks ON complaint_photo FOR UPDATE TO palika_app USING (%1$s) WITH CHECK (%1$s)', may);
  EXECUTE format('CREATE POLICY removes ON complaint_photo FOR DELETE TO palika_app USING (complaint_id IS NULL AND %s)', may);
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['complaint_reporter', 'complaint_follower'] LOOP
    EXECUTE format($p$CREATE POLICY adds ON %I FOR INSERT TO palika_app WITH CHECK (
      tenant_id = (SELECT reach_tenant()) AND CASE (SELECT reach_kind())
        WHEN 'CITIZEN' THEN person_id = (SELECT reach_person())
        ELSE (SELECT reach_kind()) IN ('OFFICER', 'SYSTEM')
      END)$p$, t);
  END LOOP;
END $$;
-- Whoever has the id of a draft may go on with it: the key names the one row.
DROP POLICY writes ON complaint_draft;
CREATE POLICY writes ON complaint_draft TO palika_app
  USING (tenant_id = (SELECT reach_tenant()) AND ((SELECT reach_kind()) = 'SYSTEM' OR id = (SELECT reach_key())))
  WITH CHECK (tenant_id = (SELECT reach_tenant()) AND ((SELECT reach_kind()) = 'SYSTEM' OR id = (SELECT reach_key())));
