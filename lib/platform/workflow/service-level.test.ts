import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newTradeLicence } from './new-trade-licence.fixture'
import { type Escalation, escalationsDue, fileDue, slaState } from './service-level'
import { workflowOf } from './workflow-table'

const start = new Date('2026-11-23T00:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const dueAfter = (from: Date, ms: number) => new Date(from.getTime() + ms)

test.each([
  [0, 'green'],
  [9_999, 'green'],
  [10_000, 'amber'],
  [19_999, 'amber'],
  [20_000, 'red'],
  [29_999, 'red'],
  [30_000, 'overdue'],
  [90_000, 'overdue'],
])('after %i of 30,000 ms a file is %s', (elapsed, state) => {
  expect(slaState(after(30_000), start, after(elapsed))).toBe(state)
})

test('a file only ever gets worse', () => {
  const order = ['green', 'amber', 'red', 'overdue']
  const time = fc.nat({ max: 1_000_000 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900_000 }), time, time, (whole, one, other) => {
      const at = (ms: number) => order.indexOf(slaState(after(whole), start, after(ms)))
      expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)))
    }),
  )
})

test('the whole file is due by its workflow’s promise', () => {
  const workflow = workflowOf(newTradeLicence)
  expect(fileDue(workflow, start, dueAfter)).toEqual(new Date('2026-11-25T00:00:00Z'))
  const { slaMs: _, ...unpromised } = workflow
  expect(fileDue(unpromised, start, dueAfter)).toBeUndefined()
})

describe('escalations', () => {
  const escalations: readonly Escalation[] = [
    { state: 'PENDINGAPPROVAL', action: 'ESCALATE', afterMs: 2_000, toRole: 'COMMISSIONER' },
    { state: 'PENDINGAPPROVAL', action: 'ESCALATE', afterMs: 1_000, toRole: 'TL_APPROVER' },
    { state: 'APPLIED', action: 'ESCALATE', afterMs: 10, toRole: 'TL_APPROVER' },
  ]
  const due = (elapsed: number, escalated: readonly string[] = []) =>
    escalationsDue(
      escalations,
      { state: 'PENDINGAPPROVAL', enteredAt: start, escalated },
      { now: after(elapsed), dueAfter },
    ).map(({ key }) => key)

  test('come when their time is up, earliest first, each once', () => {
    expect(due(999)).toEqual([])
    expect(due(1_000)).toEqual(['ESCALATE:1000:TL_APPROVER'])
    expect(due(5_000)).toEqual(['ESCALATE:1000:TL_APPROVER', 'ESCALATE:2000:COMMISSIONER'])
    expect(due(5_000, ['ESCALATE:1000:TL_APPROVER'])).toEqual(['ESCALATE:2000:COMMISSIONER'])
  })
})
