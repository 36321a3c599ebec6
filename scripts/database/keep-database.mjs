import { setTimeout as pause } from 'node:timers/promises'
import { keepUp } from '../start/keep-up.mjs'
import { processIdentity, stillRuns } from '../start/process-identity.mjs'

const LOOK = 50

/** Keeps an embedded cluster up until `stop()`: a server that fell, or was killed, is started again on its port. */
export function keepDatabase(cluster, { say, onGiveUp }) {
  const launch = async () => {
    const { pid } = await cluster.up()
    const server = { pid, began: processIdentity(pid) }
    while (stillRuns(server)) await pause(LOOK)
    return `its process ${pid} ended`
  }
  return keepUp({ name: 'The database', launch, say, onGiveUp })
}
