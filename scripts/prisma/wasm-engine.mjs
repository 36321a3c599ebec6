import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { connectionParts, schemaOf } from './connection.mjs'
import { MigrationAdapter } from './migration-adapter.mjs'

// `validate` and `generate` start the engine without ever connecting.
const NOWHERE = 'postgresql://nobody:none@127.0.0.1:1/none'

/** Starts Prisma's official WebAssembly schema engine over node-postgres. */
export async function wasmEngine({ datamodels, datasource }) {
  const glue = await loadWasm()
  const url = datasource.url ?? process.env.DATABASE_URL ?? NOWHERE
  const adapter = new MigrationAdapter(connectionParts(url), { schema: schemaOf(url) })
  const models = datamodels.map((file) => [file, readFileSync(file, 'utf8')])
  return glue.SchemaEngine.new(
    { datamodels: models.length ? models : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

async function loadWasm() {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = await import(pathToFileURL(file).href)
  const binary = readFileSync(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue })
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`${message}\n`),
  }
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue
}
