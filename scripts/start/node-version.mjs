const OLDEST = [20, 9]

/** Ends the process with a sentence when this Node is too old for the product. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  process.stderr.write(
    `Palika needs Node ${OLDEST.join('.')} or newer, this is ${version}. Install it from https://nodejs.org.\n`,
  )
  process.exit(1)
}
