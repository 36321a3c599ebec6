const event = `INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, from_state, to_state, status,
  actor_id, actor_name, actor_role, remark, reasons, assignee_id, at)`
const audit = `INSERT INTO audit_entry (tenant_id, id, operation, actor_id, actor_kind, subject, detail, request_id, at)`

// As long as what the office says: the town, the number, the type, the day and where to follow it.
const words = `'Nagar Nigam: शिकायत ' || number || ' (सड़क या फुटपाथ पर गाड़ी) के बारे में नई बात है। निपटारा 27 November 2026 तक होगा। देखें: http://localhost:3980/complaints/' || number`

const messages = (template: string, at: string, of: string) => `
  INSERT INTO message (tenant_id, id, person_id, channel, template, language, to_cipher, title, body, link, status, attempts, queued_at, sent_at)
  SELECT r.tenant_id, gen_random_uuid(), r.person_id, way.channel, 'grievances.${template}', r.language,
    CASE way.channel WHEN 'SMS' THEN r.mobile_cipher END, 'शिकायत पर नई बात', ${words}, 'http://localhost:3980/complaints/' || number,
    CASE way.channel WHEN 'SMS' THEN 'QUEUED' ELSE 'SENT' END, 0, ${at}, CASE way.channel WHEN 'IN_APP' THEN ${at} END
  FROM ${of} CROSS JOIN (VALUES ('SMS'), ('IN_APP')) AS way (channel)`

const moved = (state: string, more: string) => `
    UPDATE cases SET state = '${state}', status = '${state}', revision = revision + 1, state_since = $5, escalated_at = NULL, ${more}
    WHERE tenant_id = $1 AND id = $2 RETURNING number, person_id, due_at, revision`
const shown = (state: string, more = '') => `
    UPDATE complaint SET state = '${state}', status = '${state}', state_since = $5, changed_at = $5, ${more}
      responded_at = coalesce(responded_at, $5)
    WHERE tenant_id = $1 AND id = $2`

const told = `(SELECT * FROM complaint_reporter WHERE tenant_id = $1 AND complaint_id = $2) r CROSS JOIN moved`

/** Creates a complaint: its number, itself, who complained, the event, the audit entry, two messages. */
export const created = `
  WITH counted AS (
    INSERT INTO number_series (tenant_id, id, last) VALUES ($1, $3, 1)
    ON CONFLICT (tenant_id, id) DO UPDATE SET last = number_series.last + 1 RETURNING last
  ), numbered AS (
    SELECT $4 || lpad(last::text, greatest(6, length(last::text)), '0') AS number FROM counted
  ), opened AS (
    INSERT INTO cases (tenant_id, id, kind, type, number, person_id, person_name, subject, ward_id, state, status, submitted_at,
      state_since, state_due_at, due_at, search_text)
    SELECT $1, $2, 'complaint', $5, number, $7::uuid, 'Kamla Rawat', $6, $8, 'PENDINGFORASSIGNMENT', 'PENDINGFORASSIGNMENT', $11,
      $11, $12, $12, lower(concat_ws(' ', number, 'Kamla Rawat', $6::text)) FROM numbered
  ), lodged AS (
    INSERT INTO complaint (tenant_id, id, number, type, "group", department, source, description, attributes, person_id, visibility,
      ward_id, landmark, latitude, longitude, state, status, submitted_at, state_since, due_at, changed_at)
    SELECT $1, $2, number, $5, 'LandViolations', 'REV', 'API', $6, '{}', $7::uuid, 'FULL',
      $8, '', $9, $10, 'PENDINGFORASSIGNMENT', 'PENDINGFORASSIGNMENT', $11, $11, $12, $11 FROM numbered RETURNING number
  ), r AS (
    INSERT INTO complaint_reporter (tenant_id, complaint_id, person_id, name, mobile_cipher, mobile_index, email_cipher, language)
    SELECT $1, $2, id, name, mobile_cipher, mobile_index, email_cipher, language FROM person WHERE tenant_id = 'uk' AND id = $7::uuid
    RETURNING *
  ), happened AS (
    ${event} VALUES ($1, $13::uuid, $2, $7::uuid, 1, 'STEP', 'EVERYBODY', 'APPLY', '', 'PENDINGFORASSIGNMENT', 'PENDINGFORASSIGNMENT',
      $7::uuid, 'Kamla Rawat', 'CITIZEN', NULL, '{}', NULL, $11)
  ), trail AS (
    ${audit} VALUES ($1, $14::uuid, 'complaints.report', $7::uuid, 'citizen', $2::text, $15, gen_random_uuid()::text, $11)
  ), told AS (${messages('APPLY', '$11::timestamptz', 'r CROSS JOIN lodged')})
  SELECT number FROM lodged`

/** Gives it to field staff: its new state, the event, the audit entry, two messages. */
export const assigned = `
  WITH moved AS (${moved('PENDINGATLME', 'assignee_id = $3')}
  ), shown AS (${shown('PENDINGATLME')}
  ), happened AS (
    ${event} SELECT $1, $6::uuid, $2, person_id, revision, 'STEP', 'EVERYBODY', 'ASSIGN', 'PENDINGFORASSIGNMENT', 'PENDINGATLME',
      'PENDINGATLME', $4::uuid, 'Govind Rawat', 'GRO', NULL, '{}', $3::uuid, $5 FROM moved
  ), trail AS (
    ${audit} VALUES ($1, $7::uuid, 'complaints.take-action', $4::uuid, 'officer', $2::text, $8, gen_random_uuid()::text, $5)
  ), told AS (${messages('ASSIGN', '$5::timestamptz', told)})
  SELECT revision FROM moved`

/** Puts it right: its new state, the event, the audit entry, two messages. */
export const resolved = `
  WITH moved AS (${moved('RESOLVED', 'open = false, assignee_id = NULL, closed_at = $5')}
  ), shown AS (${shown('RESOLVED', 'open = false, resolved_at = $5, closed_at = $5,')}
  ), happened AS (
    ${event} SELECT $1, $6::uuid, $2, person_id, revision, 'STEP', 'EVERYBODY', 'RESOLVE', 'PENDINGATLME', 'RESOLVED', 'RESOLVED',
      $4::uuid, 'Farida Rawat', 'PGR_LME', $3, '{}', NULL, $5 FROM moved
  ), trail AS (
    ${audit} VALUES ($1, $7::uuid, 'complaints.take-action', $4::uuid, 'officer', $2::text, $8, gen_random_uuid()::text, $5)
  ), told AS (${messages('RESOLVE', '$5::timestamptz', told)})
  SELECT revision FROM moved`

/** Finds it by its number. */
export const found = 'SELECT * FROM complaint WHERE tenant_id = $1 AND number = $2'
