import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { processCommand } from '../start/process-command.mjs'

/** The server that runs on a data folder: its process and port, or undefined. */
export function runningPostmaster(data) {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid && processCommand(pid).includes(data)) return { pid, port }

  // Left by a killed server. Its number may belong to another program by now, which makes PostgreSQL refuse.
  rmSync(file)
  return undefined
}
