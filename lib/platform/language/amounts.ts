import { languages, type Language } from './language'

/** Paise as people write rupees, `₹ 1,23,456.00`; a true minus sign when negative. */
export const amount = (paise: bigint, language: Language = 'en'): string =>
  `${paise < 0n ? '−' : ''}₹\u00a0${figures(paise < 0n ? -paise : paise, language)}`

/** As `amount`, without the paise when there are none: `₹ 2,950`. For prose and buttons. */
export const shortAmount = (paise: bigint, language: Language = 'en'): string =>
  amount(paise, language).replace(/\.00$/, '')

/** For columns of figures: no sign of currency, a dash for nothing. */
export const columnAmount = (paise: bigint, language: Language = 'en'): string =>
  paise === 0n ? '–' : amount(paise, language).replace('₹\u00a0', '')

/** A whole number in Indian groups, `1,23,456`. */
export const count = (number: number | bigint, language: Language = 'en'): string =>
  formatter(language).format(number)

const made = new Map<Language, Intl.NumberFormat>()

// Making one takes longer than a thousand uses.
function formatter(language: Language): Intl.NumberFormat {
  const known = made.get(language)
  if (known) return known
  const fresh = new Intl.NumberFormat(languages[language].locale)
  made.set(language, fresh)
  return fresh
}

const figures = (paise: bigint, language: Language) =>
  `${count(paise / 100n, language)}.${String(paise % 100n).padStart(2, '0')}`
