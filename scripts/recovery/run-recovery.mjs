import path from 'node:path'
import { keepDatabase } from '../database/keep-database.mjs'
import { runVisibly } from '../test/run-visibly.mjs'
import { serveCopy } from '../test/served-copy.mjs'

const TSX = 'node_modules/tsx/dist/cli.mjs'
const NAME = 'palika_recovery'
// Four hundred citizens report as much as a million would.
const unhindered = { COMPLAINTS_PER_PERSON_AND_DAY: '100000', MESSAGES_PER_DAY: '10000000' }

/**
 * Kills the application and the database so many times each under load, while they are kept up as `npm start` keeps them.
 * Gives 0 when nothing acknowledged was lost and every job took effect once.
 */
export async function runRecovery({ cluster, folder, closing }, times) {
  const fallen = (reason) => process.stderr.write(`${reason}\n`)
  const { env, stop } = await serveCopy({ cluster, folder, closing }, NAME, {
    again: true,
    settings: unhindered,
  })
  const kept = keepDatabase(cluster, { say: () => {}, onGiveUp: fallen })
  closing.push(async () => kept.stop())
  const status = await runVisibly([TSX, 'e2e/recovery/main.ts', String(times)], {
    ...env,
    RECOVERY_PROCESSES: path.join(folder, `${NAME}-processes.json`),
    RECOVERY_DATA: cluster.data,
  })
  await stop()
  kept.stop()
  return status
}
