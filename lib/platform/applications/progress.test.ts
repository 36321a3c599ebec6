import { expect, test } from 'vitest'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { progressOf } from './progress'

const day = (number: number) => new Date(`2026-11-${number}T06:00:00Z`)
const step = (fromState: string, toState: string, number: number) => ({
  fromState,
  toState,
  at: day(number),
})
const lodged = [step('', 'INITIATED', 10), step('INITIATED', 'APPLIED', 10)]
const at = (state: string, open = true) => ({ state, open, stateSince: day(20), dueAt: day(30) })
const shownOf = (state: string, steps = lodged, open = true) =>
  progressOf(tradeLicence, at(state, open), steps).stages.map(({ name, is }) => `${is} ${name.en}`)

test('what is behind, where it is, and what comes', () => {
  expect(shownOf('APPLIED')).toEqual([
    'done Applied',
    'now Papers checked',
    'next Premises visited',
    'next Decision',
    'next Fee',
    'next Licence',
  ])
})

test('a stage is dated by the day it was left for good', () => {
  const steps = [
    ...lodged,
    step('APPLIED', 'FIELDINSPECTION', 12),
    step('FIELDINSPECTION', 'APPLIED', 14),
    step('APPLIED', 'FIELDINSPECTION', 16),
  ]
  const { stages } = progressOf(tradeLicence, at('FIELDINSPECTION'), steps)
  expect(stages.map(({ at: when }) => when?.getUTCDate())).toEqual([
    10,
    16,
    20,
    undefined,
    undefined,
    undefined,
  ])
})

test('waiting for the applicant belongs to the stage that asked', () => {
  expect(shownOf('CITIZENACTIONREQUIRED')[2]).toBe('now Premises visited')
})

test('after a rejection nothing comes', () => {
  expect(shownOf('REJECTED', lodged, false)).toEqual([
    'done Applied',
    'done Papers checked',
    'done Premises visited',
    'done Decision',
  ])
})

test('the promise to decide is kept once only the fee is missing', () => {
  expect(progressOf(tradeLicence, at('PENDINGAPPROVAL'), lodged).dueAt).toEqual(day(30))
  expect(progressOf(tradeLicence, at('PENDINGPAYMENT'), lodged).dueAt).toBeNull()
})
