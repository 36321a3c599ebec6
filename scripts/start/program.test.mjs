import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from './program.mjs'

test('a program finds its packages, our modules, and the files beside each of them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'palika-program-'))
  mkdirSync(path.join(folder, 'beside'))
  const put = (file, text) => writeFileSync(path.join(folder, file), text)
  put('beside/fact.txt', 'so it is')
  put(
    'beside/fact.ts',
    `import { readFileSync } from 'node:fs'
     export const fact: string = readFileSync(new URL('fact.txt', import.meta.url), 'utf8')`,
  )
  put(
    'palika-program-test.ts',
    `import { z } from 'zod'
     import { fact } from './beside/fact'
     process.stdout.write(z.string().parse(fact))`,
  )
  const program = await programOf(path.join(folder, 'palika-program-test.ts'))
  try {
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['so it is', ''])
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(program)
  }
})
