import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The command line of a running process; empty when there is none. */
export function processCommand(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  if (stdout?.trim()) return stdout.trim()
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() // no ps here
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return ''
    throw error
  }
}
