import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inState, root } from './folders.mjs'
import { keepUp } from './keep-up.mjs'
import { processIdentity } from './process-identity.mjs'
import { Reserve } from './reserve.mjs'
import { Stopped } from './stopped.mjs'

const PATIENCE = 10_000
const LAST = 4000

/** Where one start remembers what it brought up, should it be killed. */
const processRecord = () => inState('processes.json')

/** The processes one start brings up, each in a group of its own; their output goes to `log` if given. */
export class Children {
  stopping = false
  #running = []
  /** Of those in reserve, whether they are loaded. */
  #waiting = new Map()
  #kept = []
  #record
  #log

  constructor(record = processRecord(), log = undefined) {
    this.#record = record
    this.#log = log
    this.#remember()
  }

  /** Starts a program that is to run until everything stops; over a `channel` it can be spoken to. */
  start(args, env, onExit, { channel = false } = {}) {
    const output = this.#log ? openSync(this.#log, 'a') : 'inherit'
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output, ...(channel ? ['ipc'] : [])],
      detached: true,
    })
    child.once('exit', (code, signal) => {
      this.#running = this.#running.filter((pid) => pid !== child.pid)
      this.#waiting.delete(child.pid)
      onExit(code ?? signal)
    })
    this.#running.push(child.pid)
    this.#remember()
    return child
  }

  /**
   * Starts a program and starts it again whenever it falls, as `keepUp` does.
   * @param settings.reserveAfter milliseconds after which another is loaded, to stand behind the first one; none if left out
   */
  keep(name, args, env, { reserveAfter, ...settings }) {
    const reserve =
      reserveAfter === undefined ? undefined : this.#reserveOf(args, env, reserveAfter)
    const launch = () => new Promise((resolve) => this.start(args, env, resolve)).then(statusOf)
    if (reserve) this.#kept.push(reserve)
    this.#kept.push(keepUp({ name, launch: reserve?.launch ?? launch, ...settings }))
  }

  #reserveOf(args, env, after) {
    const begin = () => {
      let child
      const ended = new Promise((resolve) => {
        child = this.start(args, { ...env, WAITS_IN_RESERVE: 'yes' }, resolve, { channel: true })
      }).then(statusOf)
      this.#waiting.set(child.pid, false)
      this.#remember()
      return { child, ended }
    }
    const onServes = ({ pid }) => {
      this.#waiting.delete(pid)
      this.#remember()
    }
    const onLoaded = ({ pid }) => {
      this.#waiting.set(pid, true)
      this.#remember()
    }
    return new Reserve({ begin, onServes, onLoaded, after })
  }

  /** The process ids of what runs now. */
  pids = () => [...this.#running]

  /** Asks every group to end and makes it, after ten seconds. */
  async stop() {
    this.stopping = true
    for (const one of this.#kept) one.stop()
    await endGroups(this.#running)
    rmSync(this.#record, { force: true })
  }

  /** The end of what the programs wrote to the log. */
  lastLines = () => readFileSync(this.#log, 'utf8').slice(-LAST)

  #remember() {
    const recorded = (pid) => {
      const loaded = this.#waiting.get(pid)
      return { ...identified(pid), ...(loaded !== undefined && { waits: { loaded } }) }
    }
    const state = { starter: identified(process.pid), children: this.#running.map(recorded) }
    // Whole or not at all: the next start reads it, also after this one was killed.
    writeFileSync(`${this.#record}.new`, JSON.stringify(state))
    renameSync(`${this.#record}.new`, this.#record)
  }
}

/** Ends what a killed start left running; stops when that start is alive. */
export async function clearLeftovers(record = processRecord()) {
  if (!existsSync(record)) return
  const { starter, children } = readRecord(record)
  if (starter && isAlive(starter)) {
    throw new Stopped(
      `Palika is already running from this folder (process ${starter.pid}, which keeps it up). ` +
        `Stop it with Ctrl-C in its window, or: kill ${starter.pid}`,
    )
  }
  await endGroups(children.filter(isAlive).map(({ pid }) => pid))
  rmSync(record, { force: true })
}

// A record that cannot be read is none: it stops nobody from starting.
function readRecord(record) {
  try {
    const { starter, children } = JSON.parse(readFileSync(record, 'utf8')) ?? {}
    return { starter, children: Array.isArray(children) ? children : [] }
  } catch (error) {
    if (error instanceof SyntaxError) return { children: [] }
    throw error
  }
}

const statusOf = (status) =>
  typeof status === 'string' ? `ended by ${status}` : `ended with status ${status}`

const identified = (pid) => ({ pid, began: processIdentity(pid) })
const isAlive = ({ pid, began }) => began !== undefined && processIdentity(pid) === began

async function endGroups(pids) {
  const alive = () => pids.filter((pid) => signal(pid, 0))
  pids.forEach((pid) => signal(pid, 'SIGTERM'))
  const end = Date.now() + PATIENCE
  while (alive().length > 0 && Date.now() < end) await pause(50)
  alive().forEach((pid) => signal(pid, 'SIGKILL'))
}

function signal(group, name) {
  try {
    return process.kill(-group, name)
  } catch (error) {
    if (error.code === 'ESRCH') return false
    throw error
  }
}
