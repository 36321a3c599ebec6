import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Children, clearLeftovers } from './children.mjs'
import { processIdentity } from './process-identity.mjs'

const lasting = ['-e', 'setInterval(() => {}, 1000)']
let folder
const record = (name) => path.join(folder, name)

beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'palika-children-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const identified = (pid) => ({ pid, began: processIdentity(pid) })

async function killed() {
  const child = spawn(process.execPath, lasting, { stdio: 'ignore' })
  const was = identified(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return was
}

test('what a killed start left running is ended, and the next start goes on', async () => {
  const orphan = spawn(process.execPath, lasting, { detached: true, stdio: 'ignore' })
  const ended = once(orphan, 'exit')
  const file = record('left.json')
  writeFileSync(
    file,
    JSON.stringify({ starter: await killed(), children: [identified(orphan.pid)] }),
  )
  await clearLeftovers(file)
  await ended
  expect(processIdentity(orphan.pid)).toBeUndefined()
})

test('a number that another program has by now is left alone', async () => {
  const file = record('reused.json')
  const other = { pid: process.pid, began: 'long ago' }
  writeFileSync(file, JSON.stringify({ starter: other, children: [other] }))
  await clearLeftovers(file)
  expect(processIdentity(process.pid)).toBeDefined()
})

test.each(['', '{"starter":', 'null', '{}'])(
  'a record that is none stops nobody: %j',
  async (text) => {
    const file = record('broken.json')
    writeFileSync(file, text)
    await expect(clearLeftovers(file)).resolves.toBeUndefined()
  },
)

test('a start that lives is told of with its number and how to stop it', async () => {
  const file = record('alive.json')
  writeFileSync(file, JSON.stringify({ starter: identified(process.pid), children: [] }))
  await expect(clearLeftovers(file)).rejects.toThrow(`kill ${process.pid}`)
})

test('what is killed is started again, and the record names the new process', async () => {
  const file = record('kept.json')
  const children = new Children(file)
  children.keep('The lamp', lasting, {}, { say: () => {}, onGiveUp: () => {} })
  const [first] = children.pids()
  process.kill(first, 'SIGKILL')
  while ((children.pids()[0] ?? first) === first) await pause(10)
  const [second] = children.pids()
  const { children: recorded } = JSON.parse(readFileSync(file, 'utf8'))
  expect(recorded.map(({ pid }) => pid)).toEqual([second])
  await children.stop()
  expect(processIdentity(second)).toBeUndefined()
})

// Says what it does by a file of its name: waits until told, then serves.
const lamp = (name) => [
  '-e',
  `const { writeFileSync } = require('node:fs')
   process.once('message', () => writeFileSync(${JSON.stringify(record(name))}, String(process.pid)))
   setInterval(() => {}, 1000)`,
]
const servesAs = async (name, other) => {
  const written = () => (existsSync(record(name)) ? Number(readFileSync(record(name), 'utf8')) : 0)
  while (!written() || written() === other) await pause(10)
  return written()
}

test('behind what is killed another stands loaded, and takes its place', async () => {
  const children = new Children(record('reserved.json'))
  const settings = { say: () => {}, onGiveUp: () => {}, reserveAfter: 0 }
  children.keep('The lamp', lamp('lamp'), {}, settings)
  const first = await servesAs('lamp')
  process.kill(first, 'SIGKILL')
  const second = await servesAs('lamp', first)
  while (children.pids().length < 2) await pause(10)
  const inReserve = children.pids().find((pid) => pid !== second)
  const { children: recorded } = JSON.parse(readFileSync(record('reserved.json'), 'utf8'))
  expect(recorded.find(({ pid }) => pid === second)?.waits).toBeUndefined()
  expect(recorded.find(({ pid }) => pid === inReserve)?.waits).toEqual({ loaded: false })
  process.kill(second, 'SIGKILL')
  expect(await servesAs('lamp', second)).toBe(inReserve)
  await children.stop()
  expect(processIdentity(inReserve)).toBeUndefined()
})
