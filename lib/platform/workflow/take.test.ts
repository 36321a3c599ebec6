import { describe, expect, test } from 'vitest'
import type { FileInHand, Taker } from './file-in-hand'
import { importBusinessService } from './import-business-service'
import { newTradeLicence } from './new-trade-licence.fixture'
import { overlay } from './overlay'
import { petRegistration } from './pet-registration.fixture'
import { actionsOpenTo, take } from './take'
import { workflowOf } from './workflow-table'

const workflow = overlay(workflowOf(newTradeLicence), {
  actions: {
    REJECT: { needs: ['reasons', 'comment'] },
    'FIELDINSPECTION.FORWARD': { needs: ['findings'] },
    APPROVE: { guard: 'dues == 0' },
  },
})
const pet = importBusinessService(petRegistration)
const clock = {
  now: new Date('2026-11-23T06:00:00Z'),
  dueAfter: (from: Date, ms: number) => new Date(from.getTime() + 2 * ms),
}

const citizen = (personId: string): Taker => ({ kind: 'citizen', personId, roles: ['CITIZEN'] })
const officer = (personId: string, ...roles: string[]): Taker => ({
  kind: 'officer',
  personId,
  roles,
})
const payment: Taker = { kind: 'payment', roles: ['SYSTEM_PAYMENT'] }
const system: Taker = { kind: 'system', roles: ['SYSTEM', 'AUTO_ESCALATE'] }
const file = (state: string, more: Partial<FileInHand> = {}): FileInHand => ({
  state,
  facts: { dues: 0 },
  applicants: ['asha'],
  preparedBy: [],
  ...more,
})
const open = (state: string, actor: Taker, more: Partial<FileInHand> = {}, of = workflow) =>
  actionsOpenTo(of, file(state, more), actor).map(({ code }) => code)
const attempt = (action: string, state: string, actor: Taker, more: Partial<FileInHand> = {}) =>
  take(workflow, file(state, more), { action }, actor, clock)
const refused = (...args: Parameters<typeof attempt>) => {
  const outcome = attempt(...args)
  return 'refused' in outcome ? outcome.refused : `went to ${outcome.to}`
}

describe('taking an action', () => {
  test('gives the step, its time limit and who approved last', () => {
    expect(attempt('FORWARD', 'APPLIED', officer('vimla', 'TL_DOC_VERIFIER'))).toEqual({
      action: 'FORWARD',
      kind: 'forward',
      from: 'APPLIED',
      to: 'FIELDINSPECTION',
      status: 'FIELDINSPECTION',
      takenAt: clock.now,
      slaDue: new Date('2026-11-25T06:00:00Z'),
      terminal: false,
      lastApproval: { by: 'vimla', state: 'APPLIED' },
    })
  })

  test('keeps the last approval through steps that approve nothing', () => {
    const lastApproval = { by: 'vimla', state: 'APPLIED' }
    const inspector = officer('irfan', 'TL_FIELD_INSPECTOR')
    const step = attempt('SENDBACKTOCITIZEN', 'FIELDINSPECTION', inspector, { lastApproval })
    expect(step).toMatchObject({ to: 'CITIZENACTIONREQUIRED', lastApproval })
  })

  test('assigns it when told to, and says when it is the end', () => {
    const approver = officer('arun', 'TL_APPROVER')
    expect(
      take(workflow, file('APPROVED'), { action: 'CANCEL', assigneeId: 'x' }, approver, clock),
    ).toMatchObject({ terminal: true, assigneeId: 'x' })
  })

  test.each([
    ['APPROVE', 'APPLIED', officer('vimla', 'TL_DOC_VERIFIER'), 'no-such-action'],
    ['FORWARD', 'NOWHERE', officer('vimla', 'TL_DOC_VERIFIER'), 'no-such-action'],
    ['FORWARD', 'REJECTED', officer('vimla', 'TL_DOC_VERIFIER'), 'no-such-action'],
    ['FORWARD', 'APPLIED', officer('arun', 'TL_APPROVER'), 'not-your-role'],
    ['FORWARD', 'APPLIED', { ...officer('s', 'TL_DOC_VERIFIER'), kind: 'state' }, 'not-your-role'],
    ['FORWARD', 'APPLIED', { kind: 'guest', roles: ['TL_DOC_VERIFIER'] }, 'not-your-role'],
    ['FORWARD', 'APPLIED', { kind: 'officer', roles: ['TL_DOC_VERIFIER'] }, 'not-your-role'],
    ['FORWARD', 'APPLIED', system, 'not-your-role'],
    ['FORWARD', 'APPLIED', payment, 'payment-only'],
  ] as const)('%s in %s is refused: %#', (action, state, actor, code) => {
    expect(refused(action, state, actor)).toBe(code)
  })
})

describe('PAY', () => {
  test('is never a person’s, though published roles name people', () => {
    expect(refused('PAY', 'PENDINGPAYMENT', citizen('asha'))).toBe('payment-only')
    expect(refused('PAY', 'PENDINGPAYMENT', officer('k', 'TL_CEMP'))).toBe('payment-only')
    expect(refused('PAY', 'PENDINGPAYMENT', officer('k', 'SYSTEM_PAYMENT'))).toBe('payment-only')
    expect(refused('PAY', 'PENDINGPAYMENT', system)).toBe('payment-only')
    expect(refused('PAY', 'PENDINGPAYMENT', payment)).toBe('went to APPROVED')
  })

  test('stays so when a definition calls it something else', () => {
    const disguised = overlay(workflow, { actions: { PAY: { kind: 'forward' } } })
    expect(open('PENDINGPAYMENT', officer('k', 'TL_CEMP'), {}, disguised)).toEqual(['ADHOC'])
    expect(open('PENDINGPAYMENT', payment, {}, disguised)).toEqual(['PAY'])
  })
})

test('the machine’s actions are the machine’s alone', () => {
  expect(refused('EXPIRE', 'APPROVED', officer('arun', 'SYSTEM', 'TL_APPROVER'))).toBe(
    'system-only',
  )
  expect(open('APPROVED', system)).toEqual(['EXPIRE'])
})

describe('a citizen', () => {
  test('acts on their own file only', () => {
    expect(open('CITIZENACTIONREQUIRED', citizen('asha'))).toEqual(['FORWARD'])
    expect(refused('FORWARD', 'CITIZENACTIONREQUIRED', citizen('meera'))).toBe('not-your-file')
  })

  test('is not an officer who happens to hold the role of citizens', () => {
    const clerk = officer('asha', 'CITIZEN')
    expect(refused('FORWARD', 'CITIZENACTIONREQUIRED', clerk)).toBe('not-your-role')
  })
})

describe('maker is not checker', () => {
  const prepared = { preparedBy: ['kamla'] }

  test('who filled in a file at the counter takes no officer’s action on it', () => {
    const kamla = officer(
      'kamla',
      'TL_CEMP',
      'TL_DOC_VERIFIER',
      'TL_FIELD_INSPECTOR',
      'TL_APPROVER',
    )
    for (const [action, state] of [
      ['FORWARD', 'APPLIED'],
      ['REJECT', 'APPLIED'],
      ['SENDBACK', 'FIELDINSPECTION'],
      ['SENDBACKTOCITIZEN', 'FIELDINSPECTION'],
      ['APPROVE', 'PENDINGAPPROVAL'],
      ['CANCEL', 'APPROVED'],
    ] as const) {
      expect(refused(action, state, kamla, prepared)).toBe('maker-is-checker')
      expect(open(state, kamla, prepared)).not.toContain(action)
    }
  })

  test('but goes on preparing it', () => {
    const kamla = officer('kamla', 'TL_CEMP')
    expect(open('', kamla)).toEqual(['INITIATE'])
    expect(open('INITIATED', kamla, prepared)).toEqual(['APPLY', 'INITIATE'])
    expect(open('CITIZENACTIONREQUIRED', kamla, prepared)).toEqual(['RESUBMIT'])
  })

  test('nor does an officer on their own application', () => {
    const asha = officer('asha', 'TL_APPROVER')
    expect(refused('APPROVE', 'PENDINGAPPROVAL', asha)).toBe('maker-is-checker')
  })

  test('nor where the counter’s role may also verify and approve, as in ptr', () => {
    const kamla = officer('kamla', 'PTR_CEMP')
    expect(open('APPLIED', kamla, prepared, pet)).toEqual([])
    expect(open('APPLIED', officer('other', 'PTR_CEMP'), prepared, pet)).toEqual([
      'VERIFY',
      'REJECT',
    ])
  })
})

describe('two consecutive approvals', () => {
  const both = officer('vimla', 'TL_DOC_VERIFIER', 'TL_FIELD_INSPECTOR')
  const lastApproval = { by: 'vimla', state: 'APPLIED' }

  test('are not one officer’s', () => {
    expect(refused('FORWARD', 'FIELDINSPECTION', both, { lastApproval })).toBe(
      'consecutive-approval',
    )
    expect(open('FIELDINSPECTION', both, { lastApproval })).toEqual([
      'SENDBACKTOCITIZEN',
      'REJECT',
      'SENDBACK',
    ])
  })

  test('but the same step may be done again after it was sent back', () => {
    expect(refused('FORWARD', 'APPLIED', both, { lastApproval })).toBe('went to FIELDINSPECTION')
  })

  test('in ptr either', () => {
    const clerk = officer('dev', 'PTR_CEMP')
    const verified = { lastApproval: { by: 'dev', state: 'APPLIED' } }
    expect(open('DOCVERIFIED', clerk, verified, pet)).toEqual(['REJECT'])
  })
})

describe('what must come with an action', () => {
  const inspector = officer('irfan', 'TL_FIELD_INSPECTOR')
  const outcome = (taking: Omit<Parameters<typeof take>[2], 'action'>, action = 'REJECT') => {
    const result = take(workflow, file('FIELDINSPECTION'), { action, ...taking }, inspector, clock)
    return 'refused' in result ? result.refused : result.to
  }

  test('is asked for', () => {
    expect(outcome({})).toBe('needs-reasons')
    expect(outcome({ reasons: [] })).toBe('needs-reasons')
    expect(outcome({ reasons: ['NO-SITE'], comment: ' ' })).toBe('needs-comment')
    expect(outcome({ reasons: ['NO-SITE'], comment: 'Shop not found' })).toBe('REJECTED')
    expect(outcome({ findings: {} }, 'FORWARD')).toBe('needs-findings')
    expect(outcome({ findings: { open: true } }, 'FORWARD')).toBe('PENDINGAPPROVAL')
  })

  test('is documents where the published state says so', () => {
    const draft = file('', { applicants: ['asha'] })
    const apply = (documents: readonly string[]) =>
      take(pet, draft, { action: 'APPLY', documents }, citizen('asha'), clock)
    expect(apply([])).toEqual({ refused: 'needs-documents' })
    expect(apply(['vaccination'])).toMatchObject({ to: 'APPLIED' })
  })
})

test('a guard that fails, or cannot be worked out, closes the action', () => {
  const approver = officer('arun', 'TL_APPROVER')
  expect(refused('APPROVE', 'PENDINGAPPROVAL', approver)).toBe('went to PENDINGPAYMENT')
  expect(refused('APPROVE', 'PENDINGAPPROVAL', approver, { facts: { dues: 5 } })).toBe('guard')
  expect(refused('APPROVE', 'PENDINGAPPROVAL', approver, { facts: {} })).toBe('guard')
  const broken = overlay(workflow, { actions: { APPROVE: { guard: 'dues.paise > 0' } } })
  expect(open('PENDINGAPPROVAL', approver, {}, broken)).not.toContain('APPROVE')
})
