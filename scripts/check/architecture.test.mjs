import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from '../start/folders.mjs'

const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** What the rules say of a project of two files, the first importing the second. */
function verdict(from, to) {
  const folder = mkdtempSync(path.join(tmpdir(), 'palika-rules-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, file), path.join(folder, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  put(from, `import { it } from '@/${to.replace(/\.ts$/, '')}'\nexport const mine = it\n`)
  put(to, 'export const it = 1\n')
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', from]
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return stdout
}

test.each([
  ['lib/services/dog/dog.ts', 'lib/services/water/water.ts', 'no-service-to-service'],
  ['lib/services/dog/dog.ts', 'lib/infra/env/env.ts', 'not-in-allowed'],
  ['lib/platform/money/money.ts', 'lib/services/dog/dog.ts', 'not-in-allowed'],
  ['lib/platform/money/money.ts', 'app/page.ts', 'not-in-allowed'],
  ['lib/infra/log/log.ts', 'lib/platform/money/money.ts', 'not-in-allowed'],
  ['app/page.ts', 'lib/infra/database/database.ts', 'database-stays-below'],
  ['components/ui/table.ts', 'lib/platform/billing/billing.ts', 'not-in-allowed'],
])('%s may not import %s', (from, to, rule) => {
  expect(verdict(from, to)).toContain(rule)
})

test('what the design allows passes', () => {
  expect(verdict('app/page.ts', 'lib/platform/money/money.ts')).toContain(
    'no dependency violations',
  )
  expect(verdict('components/ui/a.ts', 'lib/platform/money/money.ts')).toContain(
    'no dependency violations',
  )
})
