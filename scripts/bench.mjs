// How fast it is, beside what the machine can do: npm run bench -- complaints [--json FILE]
import { bench } from './bench/bench.mjs'
import { runMain } from './start/stopped.mjs'

await runMain(() => bench(process.argv.slice(2)))
