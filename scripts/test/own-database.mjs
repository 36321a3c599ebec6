// Gives each test file a database of its own, a copy of the seeded one, before it is loaded.
import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { copyTemplate, dropCopy } from './test-cluster.mjs'

const cluster = inject('cluster')
const name = `test_${randomUUID().replaceAll('-', '')}`

Object.assign(process.env, await copyTemplate(cluster, name), {
  LOG_LEVEL: 'silent',
  // One person complains for all in many tests.
  COMPLAINTS_PER_PERSON_AND_DAY: '1000',
})
afterAll(() => dropCopy(cluster, name))
