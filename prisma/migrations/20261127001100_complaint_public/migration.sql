-- The complaints that were joined with one.
CREATE INDEX complaint_merged ON complaint (tenant_id, merged_into) WHERE merged_into IS NOT NULL;

-- The few that were refused, for the public list of them: the newest first.
CREATE INDEX complaint_refused ON complaint (tenant_id, submitted_at DESC, id DESC)
  WHERE state IN ('REJECTED', 'CLOSEDAFTERREJECTION');
