// Gives each test file a database of its own, a copy of the seeded one, before it is loaded; and a bank, should it open one:
// another file's would be closed in the midst of its payments.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { freePort } from '../start/ports.mjs'
import { copyTemplate, dropCopy } from './test-cluster.mjs'

const cluster = inject('cluster')
const name = `test_${randomUUID().replaceAll('-', '')}`

const env = await copyTemplate(cluster, name)
const bankPort = await freePort(4_400 + 50 * Number(process.env.VITEST_POOL_ID ?? 0))

Object.assign(process.env, env, {
  LOG_LEVEL: 'silent',
  PALIKA_STATE_DIR: path.join(env.PALIKA_STATE_DIR, name),
  SANDBOX_GATEWAY_URL: `http://localhost:${bankPort}`,
  // One person complains for all in many tests.
  COMPLAINTS_PER_PERSON_AND_DAY: '1000',
})
afterAll(() => dropCopy(cluster, name))
