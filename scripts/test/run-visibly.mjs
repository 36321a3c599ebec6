import { spawn } from 'node:child_process'
import { root } from '../start/folders.mjs'

/** Runs a Node script with its output shown; gives its status. */
export function runVisibly(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
