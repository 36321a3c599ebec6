import { inState } from '../start/folders.mjs'
import { say, step } from '../start/step.mjs'
import { keepUrls } from './development-urls.mjs'
import { keepDatabase } from './keep-database.mjs'
import { startCluster } from './cluster.mjs'
import { prepareEmbedded } from './embedded.mjs'
import { openExternal } from './external.mjs'

/**
 * The database of this installation: `DATABASE_URL` if set, else the embedded one, which is kept up.
 * @param onGiveUp told in words, should it fall again and again
 */
export async function openDatabase(secrets, onGiveUp) {
  const { DATABASE_URL, APP_DATABASE_URL, SYSTEM_DATABASE_URL } = process.env
  if (DATABASE_URL) {
    return step('Checking the database', async () => {
      const given = { DATABASE_URL, APP_DATABASE_URL, SYSTEM_DATABASE_URL }
      const urls = await openExternal(given, secrets)
      return { urls, stop: async () => {} }
    })
  }
  return step('Starting the embedded PostgreSQL', async () => {
    const folder = inState('postgres')
    const password = secrets.DATABASE_SUPERUSER_PASSWORD
    const cluster = await startCluster({ folder, password, say })
    const urls = await prepareEmbedded(cluster, secrets)
    keepUrls(urls)
    const kept = keepDatabase(cluster, { say: complain, onGiveUp })
    return {
      urls,
      async stop() {
        kept.stop()
        await cluster.stop()
      },
    }
  })
}

const complain = (line) => process.stderr.write(`${line}\n`)
