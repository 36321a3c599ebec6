import { isLanguage, languageCodes, type Language } from './language'

/** The language to begin with: the remembered one, else the browser's first that we speak. */
export function pickLanguage(cookie?: string | null, acceptLanguage?: string | null): Language {
  if (isLanguage(cookie ?? undefined)) return cookie as Language

  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(preference)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)

  return wanted.map(({ code }) => code).find(isLanguage) ?? languageCodes[0] ?? 'en'
}

function preference(range: string) {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { code: tag.split('-')[0]?.toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 }
}
