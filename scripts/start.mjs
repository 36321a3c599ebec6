// npm start: from a bare clone to a running Palika. Imports nothing before Node's version is known.
import('./start/node-version.mjs')
  .then(({ requireNode }) => requireNode())
  .then(() => import('./start/start.mjs'))
  .then(({ start }) => start(process.argv.slice(2)))
