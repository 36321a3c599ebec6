import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inState, root } from './folders.mjs'
import { processIdentity } from './process-identity.mjs'
import { Stopped } from './stopped.mjs'

const PATIENCE = 10_000
const LAST = 4000

/** Where one start remembers what it brought up, should it be killed. */
const processRecord = () => inState('processes.json')

/** The processes one start brings up, each in a group of its own; their output goes to `log` if given. */
export class Children {
  stopping = false
  #running = []
  #record
  #log

  constructor(record = processRecord(), log = undefined) {
    this.#record = record
    this.#log = log
    this.#remember()
  }

  /** Starts a program that is to run until everything stops. */
  start(args, env, onExit) {
    const output = this.#log ? openSync(this.#log, 'a') : 'inherit'
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      detached: true,
    })
    child.once('exit', (code) => onExit(code))
    this.#running.push(child.pid)
    this.#remember()
    return child
  }

  /** Asks every group to end and makes it, after ten seconds. */
  async stop() {
    this.stopping = true
    await endGroups(this.#running)
    rmSync(this.#record, { force: true })
  }

  /** The end of what the programs wrote to the log. */
  lastLines = () => readFileSync(this.#log, 'utf8').slice(-LAST)

  #remember() {
    const state = { starter: identified(process.pid), children: this.#running.map(identified) }
    writeFileSync(this.#record, JSON.stringify(state))
  }
}

/** Ends what a killed start left running; stops when that start is alive. */
export async function clearLeftovers(record = processRecord()) {
  if (!existsSync(record)) return
  const { starter, children } = JSON.parse(readFileSync(record, 'utf8'))
  if (isAlive(starter)) {
    throw new Stopped(`Palika is already running from this folder (process ${starter.pid}).`)
  }
  await endGroups(children.filter(isAlive).map(({ pid }) => pid))
  rmSync(record, { force: true })
}

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
