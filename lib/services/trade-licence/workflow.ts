import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

const applicant = ['CITIZEN', 'TL_CEMP']
const verifier = ['TL_DOC_VERIFIER']
const inspector = ['TL_FIELD_INSPECTOR']
const approver = ['TL_APPROVER']

/** NewTL as published; and a payment that is taken back leads back to the fee, as a bounced cheque must. */
export const workflow: ServiceDefinition['workflow'] = {
  code: 'NewTL',
  slaDays: 2,
  submit: { path: ['INITIATE', 'APPLY'], counterRole: 'TL_CEMP' },
  states: {
    '': {
      status: '',
      actions: { INITIATE: { to: 'INITIATED', roles: applicant } },
      updatable: true,
    },
    INITIATED: {
      status: 'INITIATED',
      updatable: true,
      actions: {
        APPLY: { to: 'APPLIED', roles: applicant },
        INITIATE: { to: 'INITIATED', roles: applicant },
      },
    },
    APPLIED: {
      status: 'APPLIED',
      updatable: true,
      actions: {
        FORWARD: { to: 'FIELDINSPECTION', roles: verifier },
        REJECT: { to: 'REJECTED', roles: verifier },
      },
    },
    FIELDINSPECTION: {
      status: 'FIELDINSPECTION',
      slaHours: 24,
      updatable: true,
      actions: {
        FORWARD: { to: 'PENDINGAPPROVAL', roles: inspector },
        SENDBACKTOCITIZEN: { to: 'CITIZENACTIONREQUIRED', roles: inspector },
        SENDBACK: { to: 'APPLIED', roles: inspector },
        REJECT: { to: 'REJECTED', roles: inspector },
      },
    },
    PENDINGAPPROVAL: {
      status: 'PENDINGAPPROVAL',
      slaHours: 12,
      actions: {
        APPROVE: { to: 'PENDINGPAYMENT', roles: approver },
        SENDBACK: { to: 'FIELDINSPECTION', roles: approver },
        REJECT: { to: 'REJECTED', roles: approver },
      },
    },
    PENDINGPAYMENT: {
      status: 'PENDINGPAYMENT',
      slaHours: 12,
      actions: {
        ADHOC: { to: 'PENDINGPAYMENT', roles: ['TL_CEMP'] },
        PAY: { to: 'APPROVED', roles: ['CITIZEN', 'TL_CEMP', 'SYSTEM_PAYMENT'] },
        CANCEL: { to: 'CANCELLED', roles: approver },
      },
    },
    APPROVED: {
      status: 'APPROVED',
      actions: {
        EXPIRE: { to: 'EXPIRED', roles: ['SYSTEM'] },
        UNDOPAYMENT: { to: 'PENDINGPAYMENT', roles: ['SYSTEM_PAYMENT'] },
        CANCEL: { to: 'CANCELLED', roles: approver },
      },
    },
    CITIZENACTIONREQUIRED: {
      status: 'CITIZENACTIONREQUIRED',
      updatable: true,
      actions: {
        RESUBMIT: { to: 'FIELDINSPECTION', roles: ['TL_CEMP'] },
        FORWARD: { to: 'FIELDINSPECTION', roles: ['CITIZEN'] },
      },
    },
    REJECTED: { status: 'REJECTED', actions: {} },
    CANCELLED: { status: 'CANCELLED', actions: {} },
    EXPIRED: { status: 'EXPIRED', actions: {} },
  },
}

/** The published roles of the trade-licence desk, and what each may do besides its steps. */
export const roles: ServiceDefinition['roles'] = [
  {
    code: 'TL_CEMP',
    name: { en: 'Counter clerk', hi: 'काउंटर लिपिक' },
    grants: ['counter', 'collect'],
  },
  { code: 'TL_DOC_VERIFIER', name: { en: 'Document verifier', hi: 'दस्तावेज़ सत्यापक' }, grants: [] },
  { code: 'TL_FIELD_INSPECTOR', name: { en: 'Field inspector', hi: 'स्थल निरीक्षक' }, grants: [] },
  {
    code: 'TL_APPROVER',
    name: { en: 'Approving officer', hi: 'स्वीकृतिकर्ता अधिकारी' },
    grants: ['cancel-licence', 'assign', 'unmask', 'approve-adjustment'],
  },
  {
    code: 'TL_ADMIN',
    name: { en: 'Licence administrator', hi: 'लाइसेंस प्रशासक' },
    grants: ['assign', 'audit', 'unmask'],
  },
  {
    code: 'CR_TL',
    name: { en: 'Receipt canceller', hi: 'रसीद निरस्तकर्ता' },
    grants: ['undo-receipt'],
  },
]

/** What the inspector records at the premises. */
export const inspection: NonNullable<ServiceDefinition['inspection']> = {
  state: 'FIELDINSPECTION',
  photographs: 6,
  measures: [
    { section: 'units', field: 'quantity' },
    { section: 'accessories', field: 'size' },
    { section: 'accessories', field: 'count' },
  ],
  fields: [
    {
      code: 'tradeSeen',
      type: 'yes-no',
      label: { en: 'Is the trade the one applied for?', hi: 'क्या व्यवसाय वही है जिसके लिए आवेदन है?' },
    },
    {
      code: 'quantityRight',
      type: 'yes-no',
      label: { en: 'Are the quantities as stated?', hi: 'क्या बताई गई मात्राएँ सही हैं?' },
    },
    {
      code: 'fireSafe',
      type: 'yes-no',
      label: { en: 'Are exits and fire safety in order?', hi: 'क्या निकास और अग्नि सुरक्षा ठीक है?' },
    },
    {
      code: 'wasteKept',
      type: 'yes-no',
      label: { en: 'Is waste kept in separate bins?', hi: 'क्या कूड़ा अलग-अलग डिब्बों में रखा जाता है?' },
    },
    {
      code: 'encroaches',
      type: 'yes-no',
      label: { en: 'Does it encroach on the road or drain?', hi: 'क्या सड़क या नाली पर अतिक्रमण है?' },
    },
    {
      code: 'remark',
      type: 'long-text',
      maxLength: 1000,
      required: false,
      label: { en: 'What you saw', hi: 'आपने क्या देखा' },
    },
  ],
}
