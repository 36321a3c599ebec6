// npm run check: whether the code keeps its own rules. One line a check, then what is wrong.
import('./start/node-version.mjs')
  .then(({ requireNode }) => requireNode())
  .then(() => import('./check/check.mjs'))
  .then(({ check }) => check(process.argv.slice(2)))
