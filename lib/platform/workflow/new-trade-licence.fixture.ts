import type { WorkflowTable } from './workflow-table'

const applicant = ['CITIZEN', 'TL_CEMP']
const verifier = ['TL_DOC_VERIFIER']
const inspector = ['TL_FIELD_INSPECTOR']
const approver = ['TL_APPROVER']

/** The published NewTL as a table. */
export const newTradeLicence: WorkflowTable = {
  code: 'NewTL',
  slaDays: 2,
  states: {
    '': {
      status: '',
      updatable: true,
      actions: { INITIATE: { to: 'INITIATED', roles: applicant } },
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
    REJECTED: { status: 'REJECTED', actions: {} },
    FIELDINSPECTION: {
      status: 'FIELDINSPECTION',
      slaHours: 24,
      updatable: true,
      actions: {
        SENDBACKTOCITIZEN: { to: 'CITIZENACTIONREQUIRED', roles: inspector },
        FORWARD: { to: 'PENDINGAPPROVAL', roles: inspector },
        REJECT: { to: 'REJECTED', roles: inspector },
        SENDBACK: { to: 'APPLIED', roles: inspector },
      },
    },
    PENDINGAPPROVAL: {
      status: 'PENDINGAPPROVAL',
      slaHours: 12,
      actions: {
        SENDBACK: { to: 'FIELDINSPECTION', roles: approver },
        APPROVE: { to: 'PENDINGPAYMENT', roles: approver },
        REJECT: { to: 'REJECTED', roles: approver },
      },
    },
    PENDINGPAYMENT: {
      status: 'PENDINGPAYMENT',
      slaHours: 12,
      actions: {
        ADHOC: { to: 'PENDINGPAYMENT', roles: ['TL_CEMP'] },
        PAY: { to: 'APPROVED', roles: ['CITIZEN', 'TL_CEMP', 'SYSTEM_PAYMENT'] },
      },
    },
    APPROVED: {
      status: 'APPROVED',
      actions: {
        EXPIRE: { to: 'EXPIRED', roles: ['SYSTEM'] },
        CANCEL: { to: 'CANCELLED', roles: approver },
      },
    },
    CANCELLED: { status: 'CANCELLED', actions: {} },
    CITIZENACTIONREQUIRED: {
      status: 'CITIZENACTIONREQUIRED',
      updatable: true,
      actions: {
        RESUBMIT: { to: 'FIELDINSPECTION', roles: ['TL_CEMP'] },
        FORWARD: { to: 'FIELDINSPECTION', roles: ['CITIZEN'] },
      },
    },
    EXPIRED: { status: 'EXPIRED', actions: {} },
  },
}

export const tradeLicenceRoles = [
  ...applicant,
  ...verifier,
  ...inspector,
  ...approver,
  'SYSTEM',
  'SYSTEM_PAYMENT',
]
