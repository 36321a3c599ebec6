import { preload } from 'react-dom'
import type { Language } from '@/lib/platform/language/language'

// The same files as in fonts.css: the build gives both the same address.
const latin = new URL('../public/fonts/noto-sans-latin.woff2', import.meta.url)
const devanagari = new URL('../public/fonts/noto-sans-devanagari.woff2', import.meta.url)

/** Fetches the fonts a language is read in beside the style sheet, so that no line moves when they come. */
export function preloadFonts(language: Language): void {
  for (const font of language === 'hi' ? [latin, devanagari] : [latin]) {
    preload(String(font), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
}
