import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** When a running process began, which tells it from a later one of the same number; undefined if none runs. */
export function processIdentity(pid) {
  if (existsSync('/proc/self/stat')) return startTicks(pid)
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

function startTicks(pid) {
  try {
    const [, afterName] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/s)
    return afterName.split(' ')[19]
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return undefined
    throw error
  }
}
