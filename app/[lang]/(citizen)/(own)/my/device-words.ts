import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

// The first that is named wins: Edge and Samsung call themselves Chrome as well, and Chrome Safari.
const browsers: [RegExp, string][] = [
  [/Edg/, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/OPR|Opera/, 'Opera'],
  [/UCBrowser/, 'UC Browser'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/KAIOS/i, 'KaiOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const nameIn = (list: [RegExp, string][], device: string) =>
  list.find(([sign]) => sign.test(device))?.[1]

/** A browser as its owner knows it, `Chrome, Android`, from what it says of itself. */
export function deviceWords(device: string | null, language: Language): string {
  const names = [nameIn(browsers, device ?? ''), nameIn(systems, device ?? '')].filter(Boolean)
  return names.join(', ') || translator(language, 'account')('sessions.unknown')
}
