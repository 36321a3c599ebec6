#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which would have to be downloaded: same arguments and
// JSON-RPC over stdio, answered by the official WebAssembly engine.
import { createRequire } from 'node:module'
import readline from 'node:readline'
import { engineArguments } from './engine-arguments.mjs'
import { engineCommand } from './engine-command.mjs'
import { wasmEngine } from './wasm-engine.mjs'

const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

function serve(args) {
  let engine
  let queue = Promise.resolve()
  let current
  const answer = async ({ id, method, params }) => {
    current = id
    try {
      engine ??= await wasmEngine(args)
      const result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params)
      if (method === 'diff' && result?.stdout) print(id, result.stdout)
      send({ id, result: result ?? null })
    } catch (error) {
      send({ id, error: failure(error) })
    }
  }
  // A panic inside WebAssembly escapes the promise; unanswered, the Prisma CLI would report success.
  process.on('uncaughtException', (error) => {
    send({ id: current, error: failure(error) })
    process.exit(1)
  })
  readline
    .createInterface({ input: process.stdin })
    .on('line', (line) => {
      const message = line.trim() ? JSON.parse(line) : {}
      if (message.method) queue = queue.then(() => answer(message))
    })
    .on('close', () => queue.then(() => process.exit(0)))
}

const print = (id, content) => send({ id: 1e9 + id, method: 'print', params: { content } })

const failure = (error) => ({
  code: 4466,
  message: 'An error happened. Check the data field for details.',
  data: {
    is_panic: false,
    message: error?.message ?? String(error),
    meta: error?.meta ?? null,
    error_code: /^P\d{4}$/.test(error?.code ?? '') ? error.code : undefined,
  },
})

const args = engineArguments(process.argv.slice(2))
if (args.version) {
  const { dependencies } = createRequire(import.meta.url)('../../package.json')
  const [, hash] = dependencies['@prisma/schema-engine-wasm'].split('-')
  process.stdout.write(`schema-engine-wasm ${hash}\n`)
} else if (args.command[0] === 'cli') {
  process.exitCode = await engineCommand(args.command[1], args.datasource.url)
} else serve(args)
