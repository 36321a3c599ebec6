import { expect, test } from 'vitest'
import { z } from 'zod'
import { uuidv7 } from './uuid'

const at = new Date('2026-11-27T10:15:30.123Z')

test('an id begins with its time and is of version 7', () => {
  const id = uuidv7(at)
  expect(z.uuidv7().safeParse(id).success).toBe(true)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime())
})

test('ids of later moments come later, and those of one moment differ', () => {
  expect(uuidv7(at) < uuidv7(new Date(at.getTime() + 1))).toBe(true)
  expect(new Set(Array.from({ length: 1000 }, () => uuidv7(at))).size).toBe(1000)
})

test('the first moments of all have their zeros', () => {
  expect(uuidv7(new Date(5))).toMatch(/^00000000-0005-7/)
})
