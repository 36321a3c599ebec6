import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folders = '{lib,app,components,prisma,scripts,e2e}'
const alias = {
  '@': here('.'),
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          sequence: { groupOrder: 0 },
          include: [`${folders}/**/*.test.{ts,tsx,mjs}`],
          setupFiles: ['scripts/test/start-registry.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '**/generated/**'],
          // Pure rules leave nothing behind that another file could see.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          sequence: { groupOrder: 1, setupFiles: 'list' },
          include: [`${folders}/**/*.db.test.ts`],
          exclude: ['**/node_modules/**'],
          globalSetup: ['scripts/test/template-database.mjs'],
          setupFiles: ['scripts/test/own-database.mjs', 'scripts/test/start-registry.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
