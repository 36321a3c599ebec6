const seals = ['sealed_kind', 'sealed_tenant', 'sealed_person', 'sealed_key']

/** What the two groups of log-ins may do with whole tables, as reviewed. Row-level security limits it to rows. */
export const tableRights: Record<string, Record<string, string[]>> = {
  palika_app: {
    // The record: written once.
    'INSERT SELECT': [
      ...[
        'allocation',
        'api_key',
        'audit_entry',
        'bill',
        'bill_line',
        'case_event',
        'case_inspection',
        'complaint_reporter',
      ],
      ...[
        'complaint_work',
        'data_key',
        'demand',
        'demand_line',
        'fee_adjustment',
        'gateway_event',
        'gateway_order',
        'measurement_decision',
      ],
      ...[
        'number_series',
        'payment',
        'payment_dispute',
        'payment_event',
        'receipt',
        'refund',
        'register_event',
        'remittance',
        'revocation',
      ],
    ],
    // What goes on changing.
    'INSERT SELECT UPDATE': [
      ...[
        'application',
        'cases',
        'application_document',
        'complaint',
        'complaint_follower',
        'correction',
        'fee_slab',
      ],
      ...[
        'issued_document',
        'locality',
        'master_record',
        'message',
        'message_day',
        'posting',
        'register_entry',
        'stored_file',
        'ward',
      ],
    ],
    // What is forgotten again.
    'DELETE INSERT SELECT': ['inbound_media'],
    'DELETE INSERT SELECT UPDATE': [
      ...[
        'complaint_draft',
        'complaint_month',
        'complaint_photo',
        'complaint_tally',
        'draft',
        'idempotency_key',
        'kept_form',
      ],
      ...['inbound_conversation', 'inbound_message', 'known_device', 'rate_limit'],
      ...['short_link', 'tally_state'],
    ],
    SELECT: ['person', 'case_queue', 'tenant', ...seals],
  },
  palika_system: {
    'INSERT SELECT UPDATE': ['credential', 'otp_challenge'],
    'INSERT UPDATE': ['person'],
    INSERT: ['session'],
  },
  palika_entry: { SELECT: ['posting', 'session'], 'SELECT UPDATE': ['reach_turn', ...seals] },
  palika_keeper: {
    SELECT: ['complaint_follower', 'complaint_reporter', ...seals],
    'INSERT SELECT': ['case_queue'],
    INSERT: ['message'],
  },
  palika_queue: { SELECT: seals },
}

/** What they may do with single columns. Of money, these alone change. */
export const columnRights: Record<string, Record<string, string>> = {
  palika_app: {
    'UPDATE api_key': 'revoked_at revoked_by',
    'UPDATE bill': 'status',
    'UPDATE demand': 'status',
    'UPDATE fee_adjustment': 'decided_as decided_at decided_by decided_by_name decision status',
    'UPDATE gateway_order': 'gateway provider_order_id provider_payment_id settled_at status',
    'UPDATE number_series': 'last',
    'UPDATE payment': 'instrument_status remittance_id status',
    'UPDATE payment_dispute': 'bank_status decided_at decided_by decided_by_name remark status',
    'UPDATE person': 'language name name_hi',
    'UPDATE refund': 'approved_by approved_by_name done_at provider_refund_id status',
    'UPDATE remittance': 'decided_at decided_by decided_by_name remark status',
    'SELECT session':
      'channel created_at device expires_at id kind language person_id person_name posting_id revoked_at roles state_id tenant_id wards',
    'UPDATE session': 'language person_name revoked_at',
  },
  palika_system: {},
  palika_entry: { 'SELECT tenant': 'id' },
  palika_keeper: {
    'SELECT _prisma_migrations': 'finished_at rolled_back_at',
    'SELECT case_event':
      'action actor_role at audience case_id from_state kind reasons remark sequence tenant_id',
    'SELECT cases': 'assignee_id id kind open search_text sent_back state submitted_at tenant_id',
    'SELECT complaint': 'id open person_id tenant_id visibility',
    'UPDATE complaint': 'followers',
    'SELECT message': 'due_at status tenant_id',
    'INSERT person': 'id kind language mobile_cipher mobile_index name tenant_id',
    'SELECT person': 'id kind language mobile_index name tenant_id',
    'UPDATE person': 'name',
    'UPDATE case_queue': 'cases',
  },
  palika_queue: {},
}

/** The functions that run as their owner, and who besides may call them. */
export const definers: Record<string, Record<string, string[]>> = {
  palika_entry: {
    palika_app: ['enter', 'enter_as_guest', 'hold_key'],
    palika_system: ['enter_as_system'],
  },
  palika_keeper: {
    palika_app: [
      ...['applied_migrations', 'cases_with_words', 'open_complaints_of', 'person_for_mobile'],
      ...['person_named_by_mobile', 'public_complaint_events', 'tell_about_complaint'],
    ],
    palika_system: ['tenants_to_deliver'],
    nobody: ['count_followers', 'count_queues', 'write_about_complaint'],
  },
  palika_queue: { palika_app: ['enqueue'] },
}

/** Tables under no row-level security: the migrations'. */
export const withoutRows = ['_prisma_migrations']
