// A database of its own with many complaints: npm run seed:big -- --complaints 1000000 [--anew]
import { openBigCluster } from './big/big-cluster.mjs'
import { ensureBig } from './big/ensure-big.mjs'
import { wantedComplaints } from './big/wanted-complaints.mjs'
import { secrets as drawSecrets } from './start/secrets.mjs'
import { runMain } from './start/stopped.mjs'

await runMain(async () => {
  const wanted = wantedComplaints(process.argv.slice(2))
  const secrets = drawSecrets()
  const cluster = await openBigCluster(secrets)
  try {
    const { DATABASE_URL } = await ensureBig(cluster, secrets, wanted)
    process.stdout.write(`\nThe database is ${new URL(DATABASE_URL).pathname.slice(1)}.\n`)
  } finally {
    await cluster.stop()
  }
})
