import { expect, test } from 'vitest'
import { beginnings, recoveries, spikeShape, type Phase } from './spike-shape'

test('the published shape', () => {
  expect(spikeShape.map(({ perSecond }) => perSecond)).toEqual([1, 15, 1, 25, 2, 35, 10])
  const times = beginnings(spikeShape)
  expect(times).toHaveLength(10 + 75 + 10 + 125 + 20 + 175 + 150)
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(times.filter((at) => at >= 10 && at < 15)).toHaveLength(75)
})

const shape: Phase[] = [
  { perSecond: 1, seconds: 3, spike: false },
  { perSecond: 9, seconds: 2, spike: true },
  { perSecond: 1, seconds: 4, spike: false },
]
const secondsOf = (...p95: number[]) => p95.map((value, at) => ({ at, p95: value }))

test('recovery counts from the end of the spike to the last slow second', () => {
  expect(recoveries(shape, secondsOf(9, 9, 9, 90, 90, 9, 9, 9, 9), 20)).toEqual([0])
  expect(recoveries(shape, secondsOf(9, 9, 9, 90, 90, 80, 9, 9, 9), 20)).toEqual([1])
  expect(recoveries(shape, secondsOf(9, 9, 9, 90, 90, 9, 9, 80, 9), 20)).toEqual([3])
})

test('what stays slow never recovered', () => {
  expect(recoveries(shape, secondsOf(9, 9, 9, 90, 90, 80, 80, 80, 80), 20)).toEqual([Infinity])
})
