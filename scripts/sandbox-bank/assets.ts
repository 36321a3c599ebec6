import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { styles } from './styles'

const fonts: Record<string, string> = {
  '/fonts/latin.woff2': '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  '/fonts/devanagari.woff2':
    '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
}

/** A stylesheet or a shipped font: many machines have no Hindi font. Nothing for another path. */
export function asset(path: string): { type: string; bytes: Buffer } | undefined {
  if (path === '/style.css') return { type: 'text/css; charset=utf-8', bytes: Buffer.from(styles) }
  const file = fonts[path]
  if (!file) return undefined
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file))
  return { type: 'font/woff2', bytes }
}
