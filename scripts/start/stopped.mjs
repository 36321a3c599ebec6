/** A reason not to go on that is told as one sentence, without a stack. */
export class Stopped extends Error {}

const sentences = {
  ENOSPC: () => 'The disk is full: free some space (about 2 GB are needed) and start again.',
  EDQUOT: () => 'The disk quota is used up: free some space (about 2 GB) and start again.',
  EACCES: ({ path }) => `No permission to use ${path ?? 'a file'}: give this user the right to it.`,
  EPERM: ({ path }) =>
    `Not permitted to change ${path ?? 'a file'}: give this user the right to it.`,
  EROFS: ({ path }) =>
    `${path ?? 'The folder'} cannot be written to: the file system is read-only.`,
}

/** One clear sentence for what went wrong. */
export function sentenceFor(error) {
  if (error instanceof Stopped) return error.message
  const known = sentences[error?.code]
  if (known) return known(error)
  if (/no space left on device|ENOSPC/i.test(error?.message ?? '')) return sentences.ENOSPC()
  return error?.stack ?? String(error)
}

/** Runs a script's main function; ends the process with a sentence and status 1 when it fails. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`)
    process.exit(1)
  }
}
