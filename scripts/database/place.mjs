import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { canEnter } from './runner.mjs'

/**
 * Where a cluster's files can lie so that its runner reaches them: the wished folder, or one below
 * /var/lib/palika when we are root in a folder closed to others.
 */
export function placeFor(runner, wished, say) {
  const name = createHash('sha256').update(wished).digest('hex').slice(0, 12)
  const fallback = path.join('/var/lib/palika', name)
  mkdirSync(path.dirname(wished), { recursive: true })
  if (runner.uid === undefined) {
    mkdirSync(wished, { recursive: true, mode: 0o700 })
    return { folder: wished, fallback, owner: runner }
  }
  const reachable = canEnter(runner, path.dirname(wished))
  if (!reachable) {
    say(`PostgreSQL cannot run as root and its user cannot enter ${path.dirname(wished)};`)
    say(`the database is kept in ${fallback} instead.`)
    mkdirSync(fallback, { recursive: true })
    chmodSync(path.dirname(fallback), 0o755)
    chmodSync(fallback, 0o755)
  }
  const folder = reachable ? wished : path.join(fallback, 'postgres')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, runner.uid, runner.gid)
  return { folder, fallback, owner: runner }
}
