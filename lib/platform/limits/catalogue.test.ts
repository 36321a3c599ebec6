import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limits, type Way } from './catalogue'
import type { Limit } from './rules'

const isWay = (one: Limit | Way): one is Way => 'lane' in one
const every = Object.values(limits).flatMap((one: Limit | Way) =>
  isWay(one) ? [one.browser, one.fresh, one.bare, one.lane] : [one],
)

test('no limit counts a whole ULB, so that nobody can fill one for others', () => {
  const whole = every.filter(
    ({ by, rule }) => rule.kind !== 'lane' && by.every((part) => part === 'ulb'),
  )
  expect(whole).toEqual([])
})

test('what counts a whole ULB lets everybody through after a minute at most', () => {
  for (const { name, rule } of every)
    if (rule.kind === 'lane') expect(rule.wait, name).toBeLessThanOrEqual(60)
})

test('what counts a target over all sources asks nobody to wait for more than a minute, or has a code to go on with', () => {
  const everywhere = every.filter(({ by }) => by.length === 1 && by[0] === 'target')
  for (const { name, rule } of everywhere) {
    if (rule.kind === 'growing') expect(rule.most, name).toBeLessThanOrEqual(60)
    expect(name).toBeOneOf([
      ...[
        'password of a name',
        'track of a number',
        'code to a number',
        'code to a number in a day',
      ],
      ...['code tried', 'repeated code tried', 'follow by mail to', 'message from outside'],
    ])
  }
})

test('each limit has a name of its own', () => {
  expect(new Set(every.map(({ name }) => name)).size).toBe(every.length)
})

test('every limit is drawn on somewhere', () => {
  const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('generated'),
    )
    .map((file) => readFileSync(`lib/${file}`, 'utf8'))
  for (const name of Object.keys(limits))
    expect(
      sources.some((text) => text.includes(`limits.${name}`)),
      name,
    ).toBe(true)
})
