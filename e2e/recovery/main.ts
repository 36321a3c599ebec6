import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startLoad } from './load'
import { kill, untilInReserve, type Target } from './processes'

// Run by scripts/recovery/run-recovery.mjs: kills application and database under load, by turns, and counts what that cost.
const times = Number(process.argv[2] ?? 2)
/** Milliseconds in which it is to be ready again. */
const bar = 5_000
/** Milliseconds at least between two kills: what falls again and again within moments is given up (scripts/start/keep-up.mjs). */
const apart = times > 4 ? 10_000 : 500
/** Longer than that and it is not coming back. */
const sanity = 120_000
const base = `http://127.0.0.1:${process.env['PORT']}`
const say = (line: string) => process.stdout.write(`${line}\n`)

const ownerUrl = process.env['DATABASE_URL']
const owner = await connected()
const load = await startLoad(base, owner)
await owner.end()
const took: Record<Target, number[]> = { application: [], database: [] }
for (let turn = 0; turn < times; turn++)
  for (const target of ['application', 'database'] as const) {
    await untilInReserve()
    await pause(apart + Math.random() * 1500)
    const began = performance.now()
    await kill(target)
    const replaced = performance.now()
    const back = await readyAgain(replaced)
    took[target].push(back - began)
    say(
      `  ${target} killed: ${words(replaced - began)} to its successor, ready after ${words(back - began)}`,
    )
  }
await load.stop()
const faults = await accountFor()
for (const [target, all] of Object.entries(took)) {
  const late = all.filter((one) => one > bar).length
  say(
    `${target}: worst ${words(Math.max(...all))}, median ${words(median(all))} of ${all.length}, ${late} above ${words(bar)}`,
  )
}
say(`${load.acknowledged.length} reports acknowledged; answers: ${JSON.stringify(load.statuses())}`)
say(faults.length > 0 ? faults.join('\n') : 'None was lost, and each message was sent once.')
process.exit(faults.length > 0 ? 1 : 0)

/** Ready is what says so and takes a report that was begun since. */
async function readyAgain(since: number): Promise<number> {
  for (;;) {
    const health = await fetch(`${base}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
      (answer) => answer.text(),
      String,
    )
    const taken = load.acknowledged.find(({ began }) => began > since)
    if (performance.now() - since > sanity)
      throw new Error(`Not ready: ${health}, answered ${JSON.stringify(load.statuses())}`)
    if (health.startsWith('{"status":"ok"') && taken) return Math.max(performance.now(), taken.at)
    await pause(20)
  }
}

async function accountFor(): Promise<string[]> {
  const client = await connected()
  const ids = load.acknowledged.map(({ id }) => id)
  const faults: string[] = []
  const { rows } = await client.query<{ id: string; number: string }>(
    'SELECT id, number FROM complaint WHERE id = ANY ($1::uuid[])',
    [ids],
  )
  const kept = new Set(rows.map(({ id }) => id))
  const lost = ids.filter((id) => !kept.has(id))
  if (lost.length > 0) faults.push(`${lost.length} acknowledged reports are lost`)
  if (new Set(ids).size < ids.length) faults.push('A report was acknowledged twice')

  const twice = await client.query(
    `SELECT person_id, link, template, channel FROM message WHERE template LIKE 'grievances.%'
      GROUP BY 1, 2, 3, 4 HAVING count(*) > 1`,
  )
  if (twice.rowCount) faults.push(`${twice.rowCount} messages were made twice`)
  const end = Date.now() + sanity
  for (;;) {
    const waiting = await client.query(`SELECT 1 FROM message WHERE status = 'QUEUED' LIMIT 1`)
    if (!waiting.rowCount) break
    if (Date.now() > end) {
      faults.push('Messages were not sent, though all runs')
      break
    }
    await pause(200)
  }
  await client.end()
  return faults
}

async function connected() {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function words(milliseconds: number) {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
function median(all: number[]) {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
