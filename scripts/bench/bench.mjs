import { ensureBuild } from '../start/build.mjs'
import { ensureDependencies } from '../start/dependencies.mjs'
import { secrets as drawSecrets } from '../start/secrets.mjs'
import { step } from '../start/step.mjs'
import { runVisibly } from '../test/run-visibly.mjs'
import { benchRecovery } from '../recovery/bench-recovery.mjs'
import { wantedBench } from './wanted-bench.mjs'

const TSX = 'node_modules/tsx/dist/cli.mjs'

/** Runs a benchmark on copies of the big databases, which are made first where they are not there. */
export async function bench(args) {
  const { name, sizes, json } = wantedBench(args)
  if (name === 'recovery') return benchRecovery()
  // An interrupt ends the benchmark; then the copies are dropped.
  process.on('SIGINT', () => {})
  await ensureDependencies()
  const { openBigCluster } = await import('../big/big-cluster.mjs')
  const { ensureBig } = await import('../big/ensure-big.mjs')
  const secrets = drawSecrets()
  const cluster = await openBigCluster(secrets)
  const copies = []
  try {
    const places = []
    for (const complaints of sizes) {
      const env = await ensureBig(cluster, secrets, { complaints })
      const copy = `palika_bench_${complaints}`
      copies.push(copy)
      const urls = await step(`Copying the database of ${complaints} complaints`, () =>
        cluster.copy(`palika_big_${complaints}`, copy),
      )
      places.push({ complaints, env: { ...env, ...urls } })
    }
    await ensureBuild(places[0].env)
    process.exitCode = await runVisibly([TSX, 'e2e/bench/main.ts', name, ...(json ? [json] : [])], {
      ...places[0].env,
      BENCH_PLACES: JSON.stringify(places),
    })
  } finally {
    for (const copy of copies) await cluster.drop(copy)
    await cluster.stop()
  }
}
