import { clock } from '@/lib/infra/clock/clock'
import { closeDatabase } from '@/lib/infra/database/database'
import { prepareQueue } from '@/lib/infra/queue/queue'
import { startRegistry } from '@/lib/services/registry'
import { loadReference } from '../load-reference'
import { asOwner } from '../owner'
import { markSeeded, seededAs } from '../seeded'
import { fill } from './fill'

// Run by scripts/big/ensure-big.mjs on a database of its own: main.ts <complaints>.
const complaints = Number(process.argv[2])
const part = 'big'

startRegistry()

const step = async (title: string, work: () => Promise<unknown>) => {
  const began = performance.now()
  process.stdout.write(`→ ${title}\n`)
  await work()
  process.stdout.write(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}

await asOwner(async (owner) => {
  if ((await seededAs(owner, part)) === String(complaints)) return
  // For every connection that fills it; one that was not finished is thrown away.
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name')
  const database = `ALTER DATABASE "${rows[0]?.name}"`
  await owner.query(`${database} SET synchronous_commit = off`)
  await step('Loading the reference data', async () => {
    await prepareQueue()
    await loadReference()
  })
  await fill(owner, complaints, clock.now(), step)
  await owner.query(`${database} RESET synchronous_commit`)
  await markSeeded(owner, part, String(complaints))
})
await closeDatabase()
