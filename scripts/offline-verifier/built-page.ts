import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, transform } from 'esbuild'

const folder = join(process.cwd(), 'lib/platform/documents/offline-verifier')
const font = join(
  process.cwd(),
  'node_modules/@fontsource-variable/noto-sans-devanagari/files',
  'noto-sans-devanagari-devanagari-wght-normal.woff2',
)

/** The off-line verifier as one file: page, style, font and program, nothing fetched. */
export async function builtPage(): Promise<string> {
  const [page, css, js] = await Promise.all([
    readFile(join(folder, 'page.html'), 'utf8'),
    style(),
    program(),
  ])
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(js)}'`,
    `style-src '${hashOf(css)}'`,
    'font-src data:',
    'img-src blob: data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  const parts = new Map([
    ['{{policy}}', policy],
    ['{{style}}', css],
    ['{{program}}', js],
  ])
  return page.replace(/\{\{\w+\}\}/g, (mark) => parts.get(mark) ?? mark)
}

async function program() {
  const result = await build({
    entryPoints: [join(folder, 'verifier.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  return result.outputFiles.map(({ text }) => text.trim()).join('')
}

async function style() {
  const css = await readFile(join(folder, 'page.css'), 'utf8')
  const data = (await readFile(font)).toString('base64')
  const embedded = css.replace('devanagari.woff2', () => `data:font/woff2;base64,${data}`)
  return (await transform(embedded, { loader: 'css', minify: true })).code.trim()
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
