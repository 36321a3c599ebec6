import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { complaints } from './complaints/complaints'
import { tableOf, type Row } from './rows'

// Run by scripts/bench.mjs, which makes the databases: main.ts <name> [<file for JSON>].
const [name = '', file] = process.argv.slice(2)
const Places = z.array(z.object({ complaints: z.number(), env: z.record(z.string(), z.string()) }))
const places = Places.parse(JSON.parse(process.env.BENCH_PLACES ?? '[]'))
const say = (line: string) => process.stdout.write(`→ ${line}\n`)

const benchmarks: Record<string, () => Promise<Row[]>> = {
  complaints: () => complaints(places, say),
}

const run = benchmarks[name]
if (!run) throw new Error(`There is no benchmark ${name}`)
const rows = await run()
process.stdout.write(`\n${tableOf(rows)}\n`)
if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
const unmet = rows.filter(({ met }) => met === false)
process.stdout.write(
  unmet.length > 0 ? `\n${unmet.length} bars are not met.\n` : '\nEvery bar is met.\n',
)
process.exit(unmet.length > 0 ? 1 : 0)
