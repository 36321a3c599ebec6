-- What was reported near a point, and what the map shows, are told from these alone: in a large town the rows lie all
-- over the table. Both hold what the policy of `complaint` asks for.
DROP INDEX complaint_near;
CREATE INDEX complaint_near ON complaint (tenant_id, type, latitude)
  INCLUDE (longitude, open, state_since, submitted_at, visibility, merged_into, person_id, id) WHERE latitude IS NOT NULL;
CREATE INDEX complaint_map ON complaint (tenant_id, open, submitted_at)
  INCLUDE (latitude, longitude, number, type, ward_id, state, person_id)
  WHERE latitude IS NOT NULL AND visibility IN ('FULL', 'PLACE') AND merged_into IS NULL;
