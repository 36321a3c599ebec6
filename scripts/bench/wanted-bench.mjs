import path from 'node:path'
import { Stopped } from '../start/stopped.mjs'

// Each with the sizes of the databases it works on.
const benches = { complaints: [100_000, 1_000_000], recovery: [] }

const usage = `Use: npm run bench -- <${Object.keys(benches).join(' | ')}> [--json FILE]`

/** What `npm run bench -- complaints [--json FILE]` or `npm run bench -- recovery` asks for. Throws Stopped for anything else. */
export function wantedBench(args) {
  const [name, option, file, ...more] = args
  if (!name || !Object.hasOwn(benches, name)) throw new Stopped(usage)
  if (option === undefined) return { name, sizes: benches[name] }
  if (option !== '--json' || !file || more.length > 0) throw new Stopped(usage)
  return { name, sizes: benches[name], json: path.resolve(file) }
}
