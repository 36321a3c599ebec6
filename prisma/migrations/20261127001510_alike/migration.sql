-- Without a point, what may be the same is of the ward and the type.
CREATE INDEX complaint_alike ON complaint (tenant_id, ward_id, type)
  WHERE visibility IN ('FULL', 'PLACE') AND merged_into IS NULL;
