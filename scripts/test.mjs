// npm test: proves the product on this machine, browser included. Arguments limit it to matching unit tests.
import('./start/node-version.mjs')
  .then(({ requireNode }) => requireNode())
  .then(() => import('./test/test.mjs'))
  .then(({ test }) => test(process.argv.slice(2)))
