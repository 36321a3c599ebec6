import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runningPostmaster } from '../database/postmaster.mjs'
import { processIdentity } from '../start/process-identity.mjs'

const PREFIX = 'palika-test-'
const owner = (folder) => path.join(folder, 'owner.json')

/** A folder for one run of the tests, which PostgreSQL's own user may enter too. */
export function temporaryFolder() {
  clearOrphans()
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX))
  chmodSync(folder, 0o755)
  const own = { pid: process.pid, began: processIdentity(process.pid) }
  writeFileSync(owner(folder), JSON.stringify(own))
  return folder
}

// A run that was killed leaves its server and its files behind.
function clearOrphans() {
  const ours = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))
  for (const folder of ours.map((name) => path.join(tmpdir(), name))) {
    if (!existsSync(owner(folder))) continue
    const { pid, began } = JSON.parse(readFileSync(owner(folder), 'utf8'))
    if (processIdentity(pid) === began) continue
    const server = runningPostmaster(path.join(folder, 'postgres/data'))
    if (server) process.kill(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
