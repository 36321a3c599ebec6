import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Attacks on the built product, which `npm test` starts on loopback and names in PUBLIC_URL.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['e2e/attack/**/*.attack.ts'],
    setupFiles: ['scripts/test/start-registry.ts'],
    pool: 'forks',
    // Storms are measured: one file at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
