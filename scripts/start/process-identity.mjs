import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** When a running process began, which tells it from a later one of the same number; undefined if none runs. */
export function processIdentity(pid) {
  if (existsSync('/proc/self/stat')) return startTicks(pid)
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

/** Whether this very process still runs, told cheaply enough to be asked ten times a second. */
export function stillRuns({ pid, began }) {
  if (began === undefined) return false
  if (existsSync('/proc/self/stat')) return startTicks(pid) === began
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function startTicks(pid) {
  try {
    const [, afterName] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/s)
    const fields = afterName.split(' ')
    return fields[0] === 'Z' ? undefined : fields[19] // ended, and nobody has asked how
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return undefined
    throw error
  }
}
