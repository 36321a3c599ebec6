import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

const verifier = ['EMPLOYEE', 'PTR_CEMP', 'PTR_VERIFIER']
const approver = ['EMPLOYEE', 'PTR_CEMP', 'PTR_APPROVER']

/** ptr (pet registration) as published; and a licence can be cancelled, and a payment that is taken back leads back to the fee. */
export const workflow: ServiceDefinition['workflow'] = {
  code: 'ptr',
  submit: { path: ['APPLY'], counterRole: 'PTR_CEMP' },
  states: {
    '': {
      status: '',
      documentsRequired: true,
      updatable: true,
      actions: { APPLY: { to: 'APPLIED', roles: ['CITIZEN', 'PTR_CEMP'] } },
    },
    APPLIED: {
      status: 'APPLIED',
      actions: {
        VERIFY: { to: 'DOCVERIFIED', roles: verifier },
        REJECT: { to: 'REJECTED', roles: verifier },
      },
    },
    DOCVERIFIED: {
      status: 'DOCVERIFIED',
      actions: {
        APPROVE: { to: 'APPROVED', roles: approver },
        REJECT: { to: 'REJECTED', roles: approver },
      },
    },
    APPROVED: {
      status: 'APPROVED',
      actions: {
        PAY: {
          to: 'REGISTRATIONCOMPLETED',
          roles: ['SYSTEM_PAYMENT', 'CITIZEN', 'EMPLOYEE', 'PTR_CEMP'],
        },
        CANCEL: { to: 'CANCELLED', roles: approver },
      },
    },
    REJECTED: { status: 'REJECTED', actions: {} },
    REGISTRATIONCOMPLETED: {
      status: 'REGISTRATIONCOMPLETED',
      actions: {
        UNDOPAYMENT: { to: 'APPROVED', roles: ['SYSTEM_PAYMENT'] },
        CANCEL: { to: 'CANCELLED', roles: approver },
      },
    },
    CANCELLED: { status: 'CANCELLED', actions: {} },
  },
}

/** The published roles of pet registration, and what each may do besides its steps. */
export const roles: ServiceDefinition['roles'] = [
  {
    code: 'PTR_CEMP',
    name: { en: 'Counter clerk, dogs', hi: 'काउंटर लिपिक, कुत्ता लाइसेंस' },
    grants: ['counter', 'collect'],
  },
  {
    code: 'PTR_VERIFIER',
    name: { en: 'Verifier, dogs', hi: 'सत्यापक, कुत्ता लाइसेंस' },
    grants: [],
  },
  {
    code: 'PTR_APPROVER',
    name: { en: 'Approving officer, dogs', hi: 'स्वीकृतिकर्ता अधिकारी, कुत्ता लाइसेंस' },
    grants: ['cancel-licence', 'assign', 'unmask'],
  },
  {
    code: 'CR_PTR',
    name: { en: 'Receipt canceller, dogs', hi: 'रसीद निरस्तकर्ता, कुत्ता लाइसेंस' },
    grants: ['undo-receipt'],
  },
]

/** What the verifier may record of the dog as it was seen; its kind decides the fee. */
export const inspection: NonNullable<ServiceDefinition['inspection']> = {
  state: 'APPLIED',
  photographs: 3,
  measures: [{ section: 'dog', field: 'class' }],
  fields: [
    {
      code: 'remark',
      type: 'long-text',
      maxLength: 1000,
      required: false,
      label: { en: 'What you saw', hi: 'आपने क्या देखा' },
    },
  ],
}
