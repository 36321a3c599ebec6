-- What came before higher officers: few of the open ones.
CREATE INDEX complaint_escalated ON complaint (tenant_id, due_at, id) WHERE open AND level > 0;
