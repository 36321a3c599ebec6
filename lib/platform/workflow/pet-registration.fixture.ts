const officers = (role: string) => ['EMPLOYEE', 'PTR_CEMP', role]

const state = (
  code: string | null,
  flags: { terminate?: boolean; documents?: boolean },
  actions: readonly (readonly [string, string, readonly string[]])[] | null,
) => ({
  sla: null,
  state: code,
  applicationStatus: code,
  docUploadRequired: flags.documents ?? false,
  isStartState: code === null,
  isTerminateState: flags.terminate ?? false,
  isStateUpdatable: code === null,
  actions: actions && actions.map(([action, nextState, roles]) => ({ action, nextState, roles })),
})

/** The published ptr in its published shape: working states flagged as terminate states. */
export const petRegistration = {
  tenantId: 'pg',
  businessService: 'ptr',
  business: 'pet-services',
  businessServiceSla: null,
  states: [
    state(null, { documents: true }, [['APPLY', 'APPLIED', ['CITIZEN', 'PTR_CEMP']]]),
    state('APPLIED', { terminate: true }, [
      ['VERIFY', 'DOCVERIFIED', officers('PTR_VERIFIER')],
      ['REJECT', 'REJECTED', officers('PTR_VERIFIER')],
    ]),
    state('DOCVERIFIED', { terminate: true }, [
      ['APPROVE', 'APPROVED', officers('PTR_APPROVER')],
      ['REJECT', 'REJECTED', officers('PTR_APPROVER')],
    ]),
    state('APPROVED', {}, [
      ['PAY', 'REGISTRATIONCOMPLETED', ['SYSTEM_PAYMENT', 'CITIZEN', 'EMPLOYEE', 'PTR_CEMP']],
    ]),
    state('REJECTED', { terminate: true }, null),
    state('REGISTRATIONCOMPLETED', { terminate: true }, null),
  ],
}

export const petRoles = [
  'CITIZEN',
  'EMPLOYEE',
  'PTR_CEMP',
  'PTR_VERIFIER',
  'PTR_APPROVER',
  'SYSTEM_PAYMENT',
]
