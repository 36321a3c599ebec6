import type { ActionKind } from './workflow'

/** Roles that stand for the machine, never for a person. */
export const systemRoles: readonly string[] = ['SYSTEM', 'AUTO_ESCALATE']
/** The role of the payment event. */
export const paymentRole = 'SYSTEM_PAYMENT'
export const citizenRole = 'CITIZEN'

const patterns: readonly (readonly [RegExp, ActionKind])[] = [
  [/^(INITIATE|APPLY|OPEN|CREATE|SUBMIT(_APPLICATION)?)$/, 'submit'],
  [/^RE-?SUBMIT/, 'correct'],
  [/^SEND_?BACK_?TO_?CITIZEN$/, 'send-back'],
  [/^SEND_?BACK/, 'return'],
  [/^(REJECT|REVOCATE|VOID|DSO_REJECT)$/, 'reject'],
  [/^CANCEL$/, 'cancel'],
  [/^ADHOC$/, 'adjust'],
]

const decisions: readonly (readonly [RegExp, ActionKind])[] = [
  [/^APPROVE/, 'approve'],
  [/^(FORWARD|VERIFY|VERIFY_AND_FORWARD)$/, 'forward'],
]

type Published = {
  readonly code: string
  readonly roles: readonly string[]
  readonly updatable: boolean
}

/** What a published action does, told from its code and roles, since nothing else says it. */
export const kindOf = ({ code, roles, updatable }: Published): ActionKind | undefined => {
  const isOnly = (known: readonly string[]) =>
    roles.length > 0 && roles.every((role) => known.includes(role))
  if (code === 'UNDOPAYMENT') return 'unpay'
  if (code === 'PAY' || isOnly([paymentRole])) return 'pay'
  if (isOnly(systemRoles)) return 'system'
  const known = patterns.find(([pattern]) => pattern.test(code))
  if (known) return known[1]
  if (!roles.includes(citizenRole)) return decisions.find(([pattern]) => pattern.test(code))?.[1]
  return updatable && /^(FORWARD|REOPEN)$/.test(code) ? 'correct' : undefined
}
