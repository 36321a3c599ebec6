import { rmSync } from 'node:fs'
import path from 'node:path'
import { openEmptyCluster } from '../test/test-cluster.mjs'
import { temporaryFolder } from '../test/temporary-folder.mjs'
import { runNode } from '../start/run.mjs'
import { requireSizes } from './file-sizes.mjs'

const sources = ['app', 'components', 'lib', 'prisma/seed', 'scripts', 'e2e']

/** Each check by name: throws when it does not hold. */
export const checks = {
  types: (tool) => tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  lint: (tool) => tool('eslint/bin/eslint.js', '.', '--max-warnings=0'),
  architecture: (tool) =>
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...sources,
    ),
  'dead code': (tool) => tool('knip/bin/knip.js', '--no-progress'),
  format: (tool) => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  translations: (tool) =>
    tool('vitest/vitest.mjs', 'run', '--project=pure', 'lib/platform/language'),
  migrations: driftFree,
  openapi: lintOpenApi,
  sizes: () => requireSizes(sources),
}

async function lintOpenApi(tool) {
  const folder = temporaryFolder()
  const file = path.join(folder, 'openapi.json')
  try {
    await tool('tsx/dist/cli.mjs', 'scripts/openapi.ts', file)
    await tool('@redocly/cli/bin/cli.js', 'lint', '--config=redocly.yaml', file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function driftFree() {
  const { env, close } = await openEmptyCluster(temporaryFolder())
  try {
    await runNode(
      [
        ...['scripts/prisma/prisma.mjs', 'migrate', 'diff', '--exit-code'],
        ...['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema'],
      ],
      { env, what: 'The comparison of migrations and schema' },
    )
  } finally {
    await close()
  }
}
