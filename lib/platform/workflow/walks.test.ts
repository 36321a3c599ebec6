import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileInHand, Taker } from './file-in-hand'
import { importBusinessService } from './import-business-service'
import { newTradeLicence, tradeLicenceRoles } from './new-trade-licence.fixture'
import { petRegistration, petRoles } from './pet-registration.fixture'
import { actionsOpenTo, type Step, take } from './take'
import { beginning, findState, type Workflow } from './workflow'
import { workflowOf } from './workflow-table'

const clock = { now: new Date('2026-11-23T06:00:00Z'), dueAfter: (from: Date) => from }
const people = ['asha', 'bina', 'chetan', 'dev'] as const
const given = { comment: 'x', reasons: ['x'], documents: ['x'], findings: { x: 1 } }

type Move = { readonly action: string; readonly actor: Taker }
type Taken = { readonly step: Step; readonly actor: Taker; readonly before: FileInHand }

const moves = (workflow: Workflow, roles: readonly string[]) => {
  const codes = workflow.states.flatMap(({ actions }) => actions.map(({ code }) => code))
  const person = fc.record({
    kind: fc.constantFrom('citizen' as const, 'officer' as const),
    personId: fc.constantFrom(...people),
    roles: fc.oneof(fc.constant(roles), fc.subarray([...roles])),
  })
  const machine = fc.record({
    kind: fc.constantFrom('payment' as const, 'system' as const, 'guest' as const),
    roles: fc.subarray([...roles]),
  })
  const move = fc.record({
    action: fc.constantFrom(...codes),
    actor: fc.oneof({ arbitrary: person, weight: 5 }, machine),
  })
  return fc.array(move, { minLength: 20, maxLength: 120 })
}

/** Plays moves from the beginning; the first to act prepares the file for Asha. */
const play = (workflow: Workflow, sequence: readonly Move[]) => {
  let file: FileInHand = { state: beginning, facts: {}, applicants: ['asha'], preparedBy: [] }
  const taken: Taken[] = []
  for (const { action, actor } of sequence) {
    const open = actionsOpenTo(workflow, file, actor).map(({ code }) => code)
    const outcome = take(workflow, file, { action, ...given }, actor, clock)
    expect(open.includes(action)).toBe(!('refused' in outcome))
    if ('refused' in outcome) continue
    taken.push({ step: outcome, actor, before: file })
    const isNew = file.state === beginning && actor.kind === 'officer' && actor.personId
    file = {
      ...file,
      state: outcome.to,
      preparedBy: isNew ? [isNew] : file.preparedBy,
      lastApproval: outcome.lastApproval,
    }
  }
  return taken
}

const approving = ({ step }: Taken) => step.kind === 'approve' || step.kind === 'forward'

describe.each([
  ['NewTL', workflowOf(newTradeLicence), tradeLicenceRoles],
  ['ptr', importBusinessService(petRegistration), petRoles],
] as const)('whatever is tried on %s', (_name, workflow, roles) => {
  const always = (law: (taken: readonly Taken[]) => void) =>
    fc.assert(
      fc.property(moves(workflow, roles), (sequence) => law(play(workflow, sequence))),
      { numRuns: 150 },
    )

  test('a file never leaves the graph', () => {
    always((taken) => {
      for (const { step } of taken) {
        const from = findState(workflow, step.from)
        expect(from?.actions).toContainEqual(
          expect.objectContaining({ code: step.action, to: step.to }),
        )
      }
    })
  })

  test('the end accepts nothing', () => {
    always((taken) => {
      const end = taken.findIndex(({ step }) => step.terminal)
      expect(end === -1 || end === taken.length - 1).toBe(true)
    })
  })

  test('no one approves twice in a row but to do the same step again', () => {
    always((taken) => {
      const approvals = taken.filter(approving)
      approvals.slice(1).forEach(({ actor, step }, at) => {
        const last = approvals[at]
        expect(last?.actor.personId === actor.personId && last?.step.from !== step.from).toBe(false)
      })
    })
  })

  test('who prepared a file, or asks for it, decides nothing', () => {
    always((taken) => {
      for (const { step, actor, before } of taken) {
        const makers = [...before.applicants, ...before.preparedBy]
        const decides = ['approve', 'forward', 'reject', 'send-back', 'return', 'cancel']
        if (makers.some((maker) => maker === actor.personId)) {
          expect(decides).not.toContain(step.kind)
        }
      }
    })
  })

  test('only a payment pays, and a payment does nothing else', () => {
    always((taken) => {
      for (const { step, actor } of taken) {
        expect(step.kind === 'pay').toBe(actor.kind === 'payment')
      }
    })
  })
})

test('the moves tried do reach approval and the end', () => {
  const workflow = importBusinessService(petRegistration)
  const reached = new Set<string>()
  for (const sequence of fc.sample(moves(workflow, petRoles), { numRuns: 150, seed: 7 })) {
    for (const { step } of play(workflow, sequence)) reached.add(step.to)
  }
  expect([...reached].sort()).toEqual([
    'APPLIED',
    'APPROVED',
    'DOCVERIFIED',
    'REGISTRATIONCOMPLETED',
    'REJECTED',
  ])
})
