import { describe, expect, test } from 'vitest'
import { checkWorkflow } from './check-workflow'
import { importBusinessService } from './import-business-service'
import { newTradeLicence, tradeLicenceRoles } from './new-trade-licence.fixture'
import { petRegistration, petRoles } from './pet-registration.fixture'
import { stageAt, stagesOf } from './stages'
import { findState, isResting, isTerminal, Workflow } from './workflow'
import { workflowOf } from './workflow-table'

const tradeLicence = workflowOf(newTradeLicence)
const pet = importBusinessService(petRegistration)
const path = (workflow: Workflow) => stagesOf(workflow).map(({ state, work }) => `${work} ${state}`)

/** A workflow back in the published shape, with the nulls and extra keys real files have. */
const published = ({ code, slaMs, states }: Workflow) => ({
  tenantId: 'pb.amritsar',
  businessService: code,
  businessServiceSla: slaMs ?? 0,
  states: states.map((state) => ({
    uuid: 'x',
    tenantId: 'pb',
    sla: state.slaMs ?? null,
    state: state.code || null,
    applicationStatus: state.status || null,
    docUploadRequired: state.documentsRequired,
    isStartState: state.start,
    isTerminateState: true,
    isStateUpdatable: state.updatable || null,
    actions: state.actions.length
      ? state.actions.map(({ code: action, to, roles }) => ({
          tenantId: 'pb',
          action,
          active: null,
          currentState: null,
          nextState: to,
          roles,
        }))
      : null,
  })),
})

describe('a published BusinessService', () => {
  test('imports unchanged', () => {
    expect(importBusinessService(published(tradeLicence))).toEqual(tradeLicence)
    expect(Workflow.parse(tradeLicence)).toEqual(tradeLicence)
    expect(pet.states.map(({ code }) => code)).toEqual(
      petRegistration.states.map(({ state }) => state ?? ''),
    )
    expect(pet).not.toHaveProperty('slaMs')
  })

  test('has no problems', () => {
    expect(checkWorkflow(tradeLicence, tradeLicenceRoles)).toEqual([])
    expect(checkWorkflow(pet, petRoles)).toEqual([])
  })

  test('leaves out actions that are no longer active', () => {
    const file = published(tradeLicence)
    const states = file.states.map((state) => ({
      ...state,
      actions: state.actions?.map((action) => ({ ...action, active: action.action !== 'REJECT' })),
    }))
    const codes = importBusinessService({ ...file, states }).states.flatMap(({ actions }) =>
      actions.map(({ code }) => code),
    )
    expect(codes).not.toContain('REJECT')
    expect(codes).toContain('FORWARD')
  })

  test('is refused when it is something else', () => {
    expect(() => importBusinessService({ states: [] })).toThrow()
    expect(() => importBusinessService('NewTL')).toThrow()
  })

  test('says what each action does, though only codes and roles tell', () => {
    const kinds = tradeLicence.states.flatMap(({ code, actions }) =>
      actions.map((action) => `${code}.${action.code} ${action.kind}`),
    )
    expect(kinds).toEqual([
      '.INITIATE submit',
      'INITIATED.APPLY submit',
      'INITIATED.INITIATE submit',
      'APPLIED.FORWARD forward',
      'APPLIED.REJECT reject',
      'FIELDINSPECTION.SENDBACKTOCITIZEN send-back',
      'FIELDINSPECTION.FORWARD forward',
      'FIELDINSPECTION.REJECT reject',
      'FIELDINSPECTION.SENDBACK return',
      'PENDINGAPPROVAL.SENDBACK return',
      'PENDINGAPPROVAL.APPROVE approve',
      'PENDINGAPPROVAL.REJECT reject',
      'PENDINGPAYMENT.ADHOC adjust',
      'PENDINGPAYMENT.PAY pay',
      'APPROVED.EXPIRE system',
      'APPROVED.CANCEL cancel',
      'CITIZENACTIONREQUIRED.RESUBMIT correct',
      'CITIZENACTIONREQUIRED.FORWARD correct',
    ])
  })
})

test('terminal means no actions, whatever the flag says', () => {
  const ends = (workflow: Workflow) => workflow.states.filter(isTerminal).map(({ code }) => code)
  expect(ends(pet)).toEqual(['REJECTED', 'REGISTRATIONCOMPLETED'])
  expect(ends(tradeLicence)).toEqual(['REJECTED', 'CANCELLED', 'EXPIRED'])
  const approved = findState(tradeLicence, 'APPROVED')
  expect(approved && isResting(approved)).toBe(true)
})

test('the main path is the way on with no step back', () => {
  expect(path(tradeLicence)).toEqual([
    'prepare INITIATED',
    'check APPLIED',
    'check FIELDINSPECTION',
    'decide PENDINGAPPROVAL',
    'pay PENDINGPAYMENT',
    'done APPROVED',
  ])
  expect(path(pet)).toEqual([
    'check APPLIED',
    'decide DOCVERIFIED',
    'pay APPROVED',
    'done REGISTRATIONCOMPLETED',
  ])
})

test('the main path is the long way where an officer may cut it short', () => {
  const states = pet.states.map((state) => {
    const shortcut = { code: 'WAIVE', to: 'REGISTRATIONCOMPLETED', roles: ['EMPLOYEE'] }
    return state.code === 'APPLIED' ? { ...state, actions: [...state.actions, shortcut] } : state
  })
  expect(path({ ...pet, states })).toEqual(path(pet))
})

test('a file that was sent back stands where it comes back to', () => {
  expect(stageAt(tradeLicence, 'CITIZENACTIONREQUIRED')?.state).toBe('FIELDINSPECTION')
  expect(stageAt(tradeLicence, 'PENDINGAPPROVAL')?.state).toBe('PENDINGAPPROVAL')
  expect(stageAt(tradeLicence, 'REJECTED')).toBeUndefined()
})
