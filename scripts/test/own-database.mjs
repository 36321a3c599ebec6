// Gives each test file a database of its own, a copy of the seeded one, before it is loaded.
import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { copyTemplate, dropCopy } from './test-cluster.mjs'

const cluster = inject('cluster')
const name = `test_${randomUUID().replaceAll('-', '')}`

Object.assign(process.env, await copyTemplate(cluster, name), { LOG_LEVEL: 'silent' })
afterAll(() => dropCopy(cluster, name))
