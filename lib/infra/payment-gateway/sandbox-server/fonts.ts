import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const files: Record<string, string> = {
  '/fonts/latin.woff2': '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  '/fonts/devanagari.woff2':
    '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
}

/** The bytes of a shipped font, or nothing for another path: many machines have no Hindi font. */
export function font(path: string): Buffer | undefined {
  const file = files[path]
  return file ? readFileSync(createRequire(import.meta.url).resolve(file)) : undefined
}
