import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { requireDisk } from './disk.mjs'
import { root } from './folders.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

/** Installs the packages the lockfile names, unless exactly these are there. */
export async function ensureDependencies() {
  if (installedMatchesLock()) return
  requireDisk(root, 1500)
  await step('Installing packages', async () => {
    try {
      await npm('ci')
    } catch (error) {
      // A lockfile drawn up where a registry lists fewer platforms; `ci` refuses it, `install` adds them.
      if (!/package-lock\.json .*in sync/.test(error.output)) throw error
      await npm('install', '--no-save')
    }
  })
}

const npm = (command, ...flags) =>
  run('npm', [command, ...flags, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    what: `npm ${command}`,
  })

/** Whether node_modules holds each package of the lockfile in its version. */
export function installedMatchesLock(folder = root) {
  const hidden = path.join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = read(hidden)
  return Object.entries(read(path.join(folder, 'package-lock.json'))).every(
    ([name, { version, optional, extraneous }]) =>
      name === '' ||
      installed[name]?.version === version ||
      (!installed[name] && (optional || extraneous)),
  )
}
