import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './folders.mjs'
import { diskIsFull } from './disk.mjs'
import { sentenceFor, Stopped } from './stopped.mjs'

/**
 * Runs a program to its end; when it fails, shows its last lines and stops.
 * @param tell hears each line that it prints meanwhile
 */
export function run(command, args, { env = {}, what = command, tell } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk) => (output = (output + chunk).slice(-20_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    if (tell) createInterface({ input: child.stdout }).on('line', tell)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve(output)
      if (diskIsFull(root) || /ENOSPC|no space left/i.test(output)) {
        return reject(new Stopped(sentenceFor({ code: 'ENOSPC' })))
      }
      const tail = output.trim().split('\n').slice(-40).join('\n')
      const message = `${tail}\n\n${what} failed (status ${code}); its last lines stand above.`
      reject(Object.assign(new Stopped(message), { output }))
    })
  })
}

/** Runs a script of the project with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options)
