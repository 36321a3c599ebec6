import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.mjs'

/**
 * One of our programs in TypeScript as one file for Node, made anew in half a second; gives its path. Loading its hundreds of
 * modules one by one would take longer than much of what it does.
 */
export async function programOf(source) {
  const { build } = await import('esbuild') // needs the packages
  // Below node_modules, so that what stays a package is found from there.
  const file = `${path.basename(source, path.extname(source))}.mjs`
  const outfile = path.join(root, 'node_modules/.cache/palika', file)
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    plugins: [ownAddresses],
  })
  return outfile
}

// A module that finds a file beside itself still does.
const ownAddresses = {
  name: 'own addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.(ts|tsx|mjs)$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const address = JSON.stringify(pathToFileURL(file).href)
      const loader = path.extname(file).replace('.mjs', '.js').slice(1)
      return { contents: text.replaceAll('import.meta.url', address), loader }
    }),
}
