// The stock Prisma CLI with our schema engine: node scripts/prisma/prisma.mjs migrate deploy
import { spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { developmentUrls } from '../database/development-urls.mjs'

const engine = fileURLToPath(new URL('schema-engine.mjs', import.meta.url))
chmodSync(engine, 0o755)

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...developmentUrls(),
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
