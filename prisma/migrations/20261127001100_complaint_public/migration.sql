-- The complaints that were joined with one.
CREATE INDEX complaint_merged ON complaint (tenant_id, merged_into) WHERE merged_into IS NOT NULL;
