import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from './build.mjs'

const folder = () => {
  const made = mkdtempSync(path.join(tmpdir(), 'palika-hash-'))
  mkdirSync(path.join(made, 'lib/generated'), { recursive: true })
  writeFileSync(path.join(made, 'lib/fee.ts'), 'one')
  writeFileSync(path.join(made, 'proxy.ts'), 'one')
  return made
}

test('a build is stale when a source changes, moves or appears', () => {
  const made = folder()
  const hash = () => hashOf(['lib', 'proxy.ts', 'absent.ts'], made)
  const before = hash()
  expect(hash()).toBe(before)
  writeFileSync(path.join(made, 'lib/fee.ts'), 'two')
  const changed = hash()
  expect(changed).not.toBe(before)
  writeFileSync(path.join(made, 'lib/new.ts'), '')
  expect(hash()).not.toBe(changed)
})

test('tests and the generated client do not make a build stale', () => {
  const made = folder()
  const before = hashOf(['lib'], made)
  writeFileSync(path.join(made, 'lib/fee.test.ts'), 'x')
  writeFileSync(path.join(made, 'lib/generated/client.ts'), 'x')
  expect(hashOf(['lib'], made)).toBe(before)
})
