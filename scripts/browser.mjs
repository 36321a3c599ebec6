// node scripts/browser.mjs prints the browser the journeys run in, and installs one when there is none.
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { run, runNode } from './start/run.mjs'
import { Stopped } from './start/stopped.mjs'

const places = [
  '/usr/bin/chromium-headless-shell', // the same pages without the window around them
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const require = createRequire(import.meta.url)

/** The path of a Chromium or Chrome; installs one when none is found, and says what it did. */
export async function ensureBrowser(say) {
  const found = await findBrowser()
  if (found) {
    say(`Browser: ${found}`)
    return found
  }
  for (const { what, possible, install } of ways) {
    if (!possible()) continue
    say(`No browser found; trying ${what}.`)
    try {
      await install()
      const installed = await findBrowser()
      if (installed) {
        say(`Installed ${installed} with ${what}.`)
        return installed
      }
    } catch (error) {
      say(`That did not work: ${error.message.trim().split('\n').at(-1)}`)
    }
  }
  throw new Stopped('No browser for the journeys: install Chromium or set CHROMIUM_PATH.')
}

async function findBrowser() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !runs(CHROMIUM_PATH)) {
    throw new Stopped(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which cannot be run.`)
  }
  return [CHROMIUM_PATH, ...places, playwrightsOwn()].find((place) => place && runs(place))
}

const ways = [
  fromDebian('chromium-headless-shell'),
  fromDebian('chromium'),
  {
    what: 'playwright install chromium',
    possible: () => true,
    install: () => runNode([path.join(packageFolder(), 'cli.js'), 'install', 'chromium']),
  },
]

function fromDebian(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return {
    what: `apt-get install ${name}`,
    possible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: async () => {
      await run('apt-get', ['update', '-q'], { env })
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env })
    },
  }
}

const packageFolder = () => path.dirname(require.resolve('@playwright/test/package.json'))
const playwrightsOwn = () => require('@playwright/test').chromium.executablePath()

function runs(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false
    throw error
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await ensureBrowser((line) => process.stderr.write(`${line}\n`))
  process.stdout.write(`${browser}\n`)
}
