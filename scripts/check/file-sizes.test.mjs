import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requireSizes } from './file-sizes.mjs'

const folderOf = (...sizes) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'palika-sizes-'))
  mkdirSync(path.join(folder, 'lib'))
  sizes.forEach((lines, at) =>
    writeFileSync(path.join(folder, `lib/${at}.ts`), 'x\n'.repeat(lines)),
  )
  return folder
}

test('one file too long is named', () => {
  expect(() => requireSizes(['lib'], folderOf(10, 250, 20))).not.toThrow()
  expect(() => requireSizes(['lib'], folderOf(10, 251, 20))).toThrow('lib/1.ts has 251 lines')
})

test('many files rather long are refused together', () => {
  expect(() => requireSizes(['lib'], folderOf(61, 61, 10))).toThrow('middle file has 61 lines')
})
