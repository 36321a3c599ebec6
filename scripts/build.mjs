// Builds the application without starting it, for an image: node scripts/build.mjs
import { ensureBuild, ensureClient } from './start/build.mjs'
import { runMain } from './start/stopped.mjs'

await runMain(async () => {
  await ensureClient()
  await ensureBuild({})
})
