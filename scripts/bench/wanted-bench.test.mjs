import path from 'node:path'
import { expect, test } from 'vitest'
import { wantedBench } from './wanted-bench.mjs'

test('a benchmark, and where to write its rows', () => {
  expect(wantedBench(['complaints'])).toEqual({ name: 'complaints', sizes: [100_000, 1_000_000] })
  expect(wantedBench(['complaints', '--json', 'rows.json']).json).toBe(path.resolve('rows.json'))
})

test.each([[], ['toString'], ['complaints', '--json'], ['complaints', 'rows.json']])(
  'anything else is told how it is used: %s %s',
  (...args) => expect(() => wantedBench(args)).toThrow(/^Use: npm run bench/),
)
