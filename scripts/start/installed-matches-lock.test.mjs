import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { installedMatchesLock } from './dependencies.mjs'

const lock = {
  '': { name: 'palika' },
  'node_modules/next': { version: '2.0.0' },
  'node_modules/for-macos': { version: '1.0.0', optional: true },
}

function projectWith(installed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'palika-lock-'))
  mkdirSync(path.join(folder, 'node_modules'))
  const write = (name, packages) =>
    writeFileSync(path.join(folder, name), JSON.stringify({ packages }))
  write('package-lock.json', lock)
  if (installed) write('node_modules/.package-lock.json', installed)
  return folder
}

test.each([
  ['nothing installed', undefined, false],
  ['an older package', { 'node_modules/next': { version: '1.0.0' } }, false],
  ['a package missing', {}, false],
  ['another platform left out', { 'node_modules/next': { version: '2.0.0' } }, true],
])('%s', (_, installed, expected) => {
  expect(installedMatchesLock(projectWith(installed))).toBe(expected)
})
