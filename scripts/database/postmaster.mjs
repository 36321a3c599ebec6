import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** The server that runs on a data folder: its process and port, or undefined. */
export function runningPostmaster(data) {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid && isPostgres(pid)) return { pid, port }

  // Left by a killed server. Its number may belong to another program by now, which makes PostgreSQL refuse.
  rmSync(file)
  return undefined
}

function isPostgres(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  if (stdout) return /postgres/.test(stdout)
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return false
    throw error
  }
}
