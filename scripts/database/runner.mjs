import { execFileSync, spawnSync } from 'node:child_process'
import { Stopped } from '../start/stopped.mjs'

/** As whom PostgreSQL runs: ourselves, or, since it refuses root, a user without rights. */
export function postgresRunner() {
  if (process.getuid?.() !== 0) return {}
  const found = lookUp('postgres') ?? create() ?? lookUp('nobody')
  if (!found) throw new Stopped('PostgreSQL cannot run as root and no other user could be created.')
  return found
}

/** Whether the runner can enter a folder. */
export const canEnter = (runner, folder) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runner, cwd: '/' }).status === 0

function lookUp(name) {
  const id = (flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number.parseInt(stdout, 10) : undefined
  }
  const uid = id('-u')
  return uid === undefined ? undefined : { uid, gid: id('-g') }
}

function create() {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ]
  for (const [command, ...args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
      return lookUp('postgres')
    } catch (error) {
      if (!['ENOENT', undefined].includes(error.code)) throw error
    }
  }
  return undefined
}
