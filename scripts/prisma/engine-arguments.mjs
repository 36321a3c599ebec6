/** Reads the command line the Prisma CLI gives its schema engine. */
export function engineArguments(argv) {
  const known = { datamodels: [], datasource: {}, command: [], version: false }
  for (let at = 0; at < argv.length; at++) {
    if (argv[at] === '--version') known.version = true
    else if (argv[at] === '--datamodels') known.datamodels.push(argv[++at])
    else if (argv[at] === '--datasource') known.datasource = JSON.parse(argv[++at])
    else if (argv[at].startsWith('--')) at++
    else known.command.push(argv[at])
  }
  return known
}
