import { commonWords } from './common-words'

/** Why a password is refused. */
export type PasswordWeakness = 'too-short' | 'too-long' | 'too-common' | 'contains-name'

/** What to tell the person. */
export const passwordWeaknesses: Record<PasswordWeakness, { en: string; hi: string }> = {
  'too-short': {
    en: 'Use at least 12 characters.',
    hi: 'कम से कम 12 अक्षर रखें।',
  },
  'too-long': {
    en: 'Use at most 128 characters.',
    hi: '128 से अधिक अक्षर न रखें।',
  },
  'too-common': {
    en: 'This password is easy to guess. Use several unrelated words.',
    hi: 'यह पासवर्ड आसानी से पहचाना जा सकता है। कुछ ऐसे शब्द चुनें जिनका आपस में संबंध न हो।',
  },
  'contains-name': {
    en: 'Do not use your name, e-mail or mobile number in the password.',
    hi: 'पासवर्ड में अपना नाम, ई-मेल या मोबाइल नंबर न रखें।',
  },
}

const plain: Record<string, string> = { '@': 'a', '4': 'a', '0': 'o', '3': 'e', $: 's', '5': 's' }
const letters = (text: string) => text.replace(/[@40$35]/g, (sign) => plain[sign] ?? sign)

// What is left once known words and all but letters are taken out: the part worth guessing.
const remainder = (text: string) =>
  commonWords
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/[^\p{L}\p{M}]/gu, '')

const guessable = (password: string) => {
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5 || /^(.{1,6})\1+$/su.test(lower)) return true
  const distinct = [lower, letters(lower)].map((text) => new Set(remainder(text)).size)
  return Math.min(...distinct) < 3
}

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)

/** The first reason to refuse a new password, or undefined; `about` is name, e-mail, mobile, log-in. */
export const checkPasswordStrength = (
  password: string,
  about: readonly string[] = [],
): PasswordWeakness | undefined => {
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < 12) return 'too-short'
  if (length > 128) return 'too-long'
  const own = about
    .flatMap((fact) => wordsOf(fact.normalize('NFKC')))
    .filter((word) => word.length >= 4)
  if (own.some((word) => text.toLowerCase().includes(word))) return 'contains-name'
  return guessable(text) ? 'too-common' : undefined
}
