import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What can be killed: the application and the database that a start keeps up. */
export type Target = 'application' | 'database'

const record = () => process.env['RECOVERY_PROCESSES'] ?? ''
const data = () => process.env['RECOVERY_DATA'] ?? ''

/** The process that is the target now; undefined while there is none. */
function processOf(target: Target): number | undefined {
  const pid = target === 'database' ? postmaster() : application()
  return pid && runs(pid) ? pid : undefined
}

function postmaster(): number | undefined {
  const file = path.join(data(), 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

function application(): number | undefined {
  return recorded()
    .filter(({ waits }) => !waits)
    .find(({ pid }) => commandOf(pid).includes('scripts/serve.mjs'))?.pid
}

/** What the starter keeps up; `waits` of what stands in reserve. */
const recorded = () =>
  (
    JSON.parse(readFileSync(record(), 'utf8')) as {
      children: { pid: number; waits?: { loaded: boolean } }[]
    }
  ).children

/** Waits until a second application stands loaded in reserve, as it does but for the first moments after a start or a fall. */
export async function untilInReserve(): Promise<void> {
  while (!recorded().some(({ waits }) => waits?.loaded)) await pause(50)
}

const commandOf = (pid: number) => {
  const file = `/proc/${pid}/cmdline`
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : ''
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Kills it as a power cut would, and waits until another process has taken its place. */
export async function kill(target: Target): Promise<void> {
  const old = processOf(target)
  if (!old) throw new Error(`The ${target} does not run`)
  process.kill(old, 'SIGKILL')
  const since = Date.now()
  for (let now = processOf(target); now === old || !now; now = processOf(target)) {
    if (Date.now() - since > 30_000) throw new Error(`The ${target} was not started again`)
    await pause(20)
  }
}
