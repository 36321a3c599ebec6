// The embedded database on its own: node scripts/dev-database.mjs start|stop|url
import { developmentUrls, keepUrls } from './database/development-urls.mjs'
import { prepareEmbedded } from './database/embedded.mjs'
import { startCluster } from './database/cluster.mjs'
import { inState } from './start/folders.mjs'
import { secrets } from './start/secrets.mjs'
import { runMain, Stopped } from './start/stopped.mjs'

const say = (line) => process.stderr.write(`${line}\n`)
const print = (urls) =>
  Object.entries(urls).forEach(([name, url]) => process.stdout.write(`${name}=${url}\n`))

const boot = () =>
  startCluster({
    folder: inState('postgres'),
    password: secrets().DATABASE_SUPERUSER_PASSWORD,
    say,
  })

const commands = {
  async start() {
    const urls = await prepareEmbedded(await boot(), secrets())
    keepUrls(urls)
    print(urls)
  },
  async stop() {
    const cluster = await boot()
    await cluster.stop()
  },
  async url() {
    print(developmentUrls())
  },
}

await runMain(async () => {
  const command = commands[process.argv[2]]
  if (!command) throw new Stopped('Use: node scripts/dev-database.mjs start|stop|url')
  await command()
})
