import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { requireDisk } from './disk.mjs'
import { root } from './folders.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'

const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const marker = path.join(root, '.next/palika-build')

/** Builds the application unless the last build was made from the same sources. */
export async function ensureBuild(env) {
  const hash = hashOf(inputs)
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return
  requireDisk(root, 400)
  await step('Building the application', () =>
    runNode(['node_modules/next/dist/bin/next', 'build'], {
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      what: 'next build',
    }),
  )
  writeFileSync(marker, hash)
}

/** Generates the database client unless it was made from the same schema. */
export async function ensureClient() {
  const hash = hashOf(['prisma/schema', 'prisma.config.ts', 'package-lock.json'])
  const file = path.join(root, 'lib/infra/database/generated/.schema')
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  await step('Generating the database client', () =>
    runNode(['scripts/prisma/prisma.mjs', 'generate'], { what: 'prisma generate' }),
  )
  writeFileSync(file, hash)
}

/** A fingerprint of files and folders: their names and contents. */
export function hashOf(names, folder = root) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesBelow(folder, name)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(folder, name) {
  const full = path.join(folder, name)
  if (!existsSync(full)) return []
  if (path.extname(name) && !name.includes('/')) return [name]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.includes('/generated/'))
}
