import { openTestCluster } from './test-cluster.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

/** Vitest's global set-up: the cluster `npm test` opened, or one of its own when run by hand. */
export default async function setup(project) {
  if (process.env.PALIKA_TEST_CLUSTER) {
    project.provide('cluster', JSON.parse(process.env.PALIKA_TEST_CLUSTER))
    return undefined
  }
  const { env, adminUrl, close } = await openTestCluster(temporaryFolder())
  project.provide('cluster', { env, adminUrl })
  return close
}
