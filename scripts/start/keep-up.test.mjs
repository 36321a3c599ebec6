import { expect, test } from 'vitest'
import { keepUp, pauseAfter } from './keep-up.mjs'

const kept = (reasons, settings = {}) =>
  new Promise((resolve) => {
    const launched = []
    const { stop } = keepUp({
      name: 'The lamp',
      say: () => undefined,
      onGiveUp: (reason) => resolve({ launched, reason }),
      launch: async () => {
        const next = reasons[launched.length]
        launched.push(next)
        if (next === undefined) {
          stop()
          resolve({ launched })
        }
        if (next instanceof Error) throw next
        return next
      },
      ...settings,
    })
  })

test('what falls is started again, also when it could not even be started', async () => {
  const { launched, reason } = await kept(['status 1', new Error('no light')])
  expect(launched).toHaveLength(3)
  expect(reason).toBeUndefined()
})

test('what falls again and again is given up, with the last reason', async () => {
  const { launched, reason } = await kept(['status 1', 'status 2', 'status 3', 'never'], {
    most: () => 3,
  })
  expect(launched).toHaveLength(3)
  expect(reason).toBe('The lamp fell 3 times in a row, last of all: status 3.')
})

test('the first time at once, then after ever longer pauses, five seconds at most', () => {
  const pauses = [1, 2, 3, 4, 20].map(pauseAfter)
  expect(pauses[0]).toBe(0)
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(pauses.at(-1)).toBe(5000)
})

test('falls far apart are no row of falls', async () => {
  const { reason } = await kept(['one', 'two', 'three'], { most: () => 2, steady: 0 })
  expect(reason).toBeUndefined()
})
