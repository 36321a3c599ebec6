import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../start/ports.mjs'
import { Stopped } from '../start/stopped.mjs'
import { postgresPrograms } from './binaries.mjs'
import { placeFor } from './place.mjs'
import { runningPostmaster } from './postmaster.mjs'
import { postgresRunner } from './runner.mjs'

const SUPERUSER = 'postgres'
const settings = [
  'jit=off',
  'max_connections=100',
  'listen_addresses=127.0.0.1',
  // After a fall the database is back the sooner, the less there is to repeat and the fewer files are synced one by one.
  'checkpoint_timeout=1min',
  'max_wal_size=256MB',
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
]

/**
 * Brings up the embedded PostgreSQL on a data folder; a server a killed start left behind is taken over.
 * Gives its port, its data folder, the superuser's address, `pid()` of the server, `up()`, which starts it again on the same port once it
 * has fallen, and `stop()`.
 */
export async function startCluster({ folder, password, port, say = () => {}, extra = [] }) {
  const runner = postgresRunner()
  const place = placeFor(runner, folder, say)
  const bin = postgresPrograms(runner, place.fallback, say)
  const run = (program, ...args) => execute(path.join(bin, program), args, { ...runner, cwd: '/' })
  const data = path.join(place.folder, 'data')
  const log = path.join(place.folder, 'postgres.log')

  if (!existsSync(path.join(data, 'initialised'))) await initialise({ run, place, data, password })

  const start = async (chosen) => {
    const flags = [...settings, ...extra].map((setting) => `-c ${setting}`).join(' ')
    const options = `-p ${chosen} -c unix_socket_directories='' ${flags}`
    const began = existsSync(log) ? readFileSync(log).length : 0
    await run('pg_ctl', 'start', '-w', '-t', '120', '-D', data, '-l', log, '-o', options).catch(
      () => {
        throw new Stopped(whyNot(readFileSync(log).subarray(began).toString(), log))
      },
    )
    return runningPostmaster(data)
  }
  const running = runningPostmaster(data) ?? (await start(await freePort(port ?? 54330)))
  return {
    port: running.port,
    data,
    pid: () => runningPostmaster(data)?.pid,
    up: async () => runningPostmaster(data) ?? (await start(running.port)),
    url: `postgresql://${SUPERUSER}:${password}@127.0.0.1:${running.port}/postgres`,
    stop: () => run('pg_ctl', 'stop', '-w', '-m', 'fast', '-t', '60', '-D', data),
  }
}

async function initialise({ run, place, data, password }) {
  rmSync(data, { recursive: true, force: true }) // an initialisation that did not finish
  const file = path.join(place.folder, 'password')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  if (place.owner.uid !== undefined) chownSync(file, place.owner.uid, place.owner.gid)
  try {
    await run(
      'initdb',
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C',
    )
  } finally {
    rmSync(file, { force: true })
  }
  mkdirSync(data, { recursive: true })
  writeFileSync(path.join(data, 'initialised'), '')
}

function whyNot(lines, log) {
  if (/no space left on device/i.test(lines)) {
    return 'The disk is full, so the database cannot start: free some space and start again.'
  }
  const fatal = lines.split('\n').find((line) => /FATAL|PANIC|error while loading/.test(line))
  return `The embedded PostgreSQL did not start: ${fatal ?? 'no reason given'} (log: ${log})`
}

function execute(program, args, options) {
  return new Promise((resolve, reject) => {
    // Not a pipe for stdout: the server would inherit and hold it.
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('exit', (code) => {
      child.stderr.destroy()
      if (code === 0) resolve()
      else
        reject(
          new Stopped(`${path.basename(program)} failed: ${errors.trim() || `status ${code}`}`),
        )
    })
  })
}
