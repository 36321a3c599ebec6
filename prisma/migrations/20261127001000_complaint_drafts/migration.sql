-- A photograph may be taken off a draft again; one of a complaint stays.
GRANT DELETE ON complaint_photo TO palika_app;
CREATE POLICY removes ON complaint_photo FOR DELETE TO palika_app USING (
  complaint_id IS NULL AND tenant_id = (SELECT reach_tenant())
  AND (SELECT reach_kind()) IN ('GUEST', 'CITIZEN', 'OFFICER', 'SYSTEM'));
