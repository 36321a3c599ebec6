import { ensureClient } from '../start/build.mjs'
import { ensureDependencies } from '../start/dependencies.mjs'
import { runNode } from '../start/run.mjs'
import { sentenceFor } from '../start/stopped.mjs'

const LINES = 60

/** Runs every check, or those named; the status is 0 only if all hold. */
export async function check(names) {
  await ensureDependencies()
  await ensureClient()
  const { checks } = await import('./checks.mjs')
  const chosen = Object.entries(checks).filter(([name]) => !names.length || names.includes(name))
  await routeTypes()
  const failures = []
  const waiting = [...chosen]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, run] = next
      const began = Date.now()
      const fault = await faultOf(run)
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      process.stdout.write(`${fault ? 'FAIL' : 'ok  '}  ${name.padEnd(13)} ${seconds} s\n`)
      if (fault) failures.push(`\n── ${name}\n${fault}`)
    }
  }
  await Promise.all([lane(), lane()])
  process.stdout.write(failures.map((failure) => `${failure}\n`).join(''))
  process.stdout.write(
    `${chosen.length - failures.length} checks hold, ${failures.length} do not\n`,
  )
  process.exit(failures.length > 0 || chosen.length === 0 ? 1 : 0)
}

async function faultOf(run) {
  try {
    await run(tool)
    return undefined
  } catch (error) {
    return error.output ? firstLines(error.output) : sentenceFor(error)
  }
}

// Types and lint both read what Next knows of the routes.
const routeTypes = () => tool('next/dist/bin/next', 'typegen')

const tool = (file, ...args) => runNode([`node_modules/${file}`, ...args])

function firstLines(output) {
  const lines = output.trim().split('\n')
  const more = lines.length - LINES
  return [...lines.slice(0, LINES), ...(more > 0 ? [`… and ${more} lines more`] : [])].join('\n')
}
