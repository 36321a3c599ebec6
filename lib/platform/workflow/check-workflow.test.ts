import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWorkflow } from './check-workflow'
import { newTradeLicence, tradeLicenceRoles } from './new-trade-licence.fixture'
import { overlay, strayKeys } from './overlay'
import type { Action, State, Workflow } from './workflow'
import { workflowOf } from './workflow-table'

const sound = workflowOf(newTradeLicence)
const codes = (workflow: Workflow, facts?: readonly string[]) =>
  checkWorkflow(workflow, tradeLicenceRoles, facts).map(({ code }) => code)

const withState = (at: number, change: (state: State) => State): Workflow => ({
  ...sound,
  states: sound.states.map((state, index) => (index === at ? change(state) : state)),
})

const everyAction = sound.states.flatMap((state, at) =>
  state.actions.map((_, index) => ({ at, index })),
)
const withAction = (
  { at, index }: { at: number; index: number },
  change: (action: Action) => Action,
) =>
  withState(at, (state) => ({
    ...state,
    actions: state.actions.map((action, nth) => (nth === index ? change(action) : action)),
  }))

const anAction = fc.constantFrom(...everyAction)
const isWorking = fc.constantFrom(
  ...sound.states.flatMap(({ code, actions }, at) =>
    actions.length > 0 && code !== 'APPROVED' ? [at] : [],
  ),
)

describe('a mutated definition is caught', () => {
  test('when an action leads nowhere', () => {
    fc.assert(
      fc.property(anAction, fc.string({ minLength: 1 }), (place, to) => {
        fc.pre(!sound.states.some(({ code }) => code === to))
        expect(codes(withAction(place, (action) => ({ ...action, to })))).toContain(
          'unknown-target',
        )
      }),
    )
  })

  test('when an action leads back to before the file was', () => {
    fc.assert(
      fc.property(anAction, (place) => {
        const changed = withAction(place, (action) => ({ ...action, to: '' }))
        expect(codes(changed)).toContain('unknown-target')
      }),
    )
  })

  test('when nobody holds its role, or it has none', () => {
    fc.assert(
      fc.property(anAction, (place) => {
        const stranger = withAction(place, (action) => ({ ...action, roles: ['STRANGER'] }))
        const nobody = withAction(place, (action) => ({ ...action, roles: [] }))
        expect(codes(stranger)).toContain('unknown-role')
        expect(codes(nobody)).toContain('no-roles')
      }),
    )
  })

  test('when a state cannot be left', () => {
    fc.assert(
      fc.property(isWorking, (at) => {
        const stuck = withState(at, (state) => ({
          ...state,
          actions: state.actions.map((action) => ({ ...action, to: state.code })),
        }))
        expect(codes(stuck)).toContain(sound.states[at]?.code === '' ? 'unreachable' : 'no-way-out')
      }),
    )
  })

  test('when a state is added that nothing leads to', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sound.states), (state) => {
        const lost = { ...state, code: 'LOST' }
        expect(codes({ ...sound, states: [...sound.states, lost] })).toContain('unreachable')
      }),
    )
  })

  test('when a state or an action is there twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sound.states), (state) => {
        expect(codes({ ...sound, states: [...sound.states, state] })).toContain('duplicate-state')
      }),
    )
    fc.assert(
      fc.property(isWorking, (at) => {
        const twice = withState(at, (state) => ({
          ...state,
          actions: [...state.actions, ...state.actions],
        }))
        expect(codes(twice)).toContain('duplicate-action')
      }),
    )
  })

  test('when there is no start', () => {
    const headless = { ...sound, states: sound.states.slice(1) }
    expect(codes(headless)).toContain('no-start')
  })

  test('when PAY becomes an ordinary action, or asks for what a payment cannot give', () => {
    expect(codes(overlay(sound, { actions: { PAY: { kind: 'forward' } } }))).toEqual([
      'pay-by-person',
    ])
    expect(codes(overlay(sound, { actions: { PAY: { needs: ['comment'] } } }))).toEqual([
      'pay-with-needs',
    ])
  })

  test('when only a charge can be adjusted and nothing paid', () => {
    const unpaid = withState(6, (state) => ({
      ...state,
      actions: state.actions.filter(({ code }) => code === 'ADHOC'),
    }))
    expect(codes(unpaid)).toContain('no-way-out')
  })
})

describe('guards', () => {
  const guarded = (guard: string) => overlay(sound, { actions: { APPROVE: { guard } } })

  test('must be readable', () => {
    expect(codes(guarded('dues = 0'))).toEqual(['bad-guard'])
    expect(codes(guarded('dues == 0'))).toEqual([])
  })

  test('may only look at known facts', () => {
    expect(codes(guarded('dues == 0 && trade.area > 5'), ['dues', 'trade'])).toEqual([])
    expect(codes(guarded('duse == 0'), ['dues', 'trade'])).toEqual(['unknown-fact'])
  })
})

test('an overlay changes what it names and nothing else', () => {
  const laid = overlay(sound, {
    slaMs: 5,
    states: { APPLIED: { label: { en: 'Check papers', hi: 'कागज़ों की जाँच' } } },
    actions: { REJECT: { needs: ['reasons'] }, 'PENDINGAPPROVAL.REJECT': { needs: ['comment'] } },
  })
  const needs = laid.states.flatMap(({ code, actions }) =>
    actions.flatMap((action) => (action.needs ? [`${code}.${action.code} ${action.needs}`] : [])),
  )
  expect(needs).toEqual([
    'APPLIED.REJECT reasons',
    'FIELDINSPECTION.REJECT reasons',
    'PENDINGAPPROVAL.REJECT comment',
  ])
  expect(laid.slaMs).toBe(5)
  expect(laid.states.filter(({ label }) => label).map(({ code }) => code)).toEqual(['APPLIED'])
  expect(sound.states.some(({ label }) => label)).toBe(false)
})

test('keys of an overlay that name nothing are reported', () => {
  const over = { states: { APLIED: {} }, actions: { REJECT: {}, 'APPLIED.PAY': {} } }
  expect(strayKeys(sound, over)).toEqual(['APLIED', 'APPLIED.PAY'])
})
