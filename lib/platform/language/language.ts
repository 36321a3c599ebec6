import { english, type Catalogue } from './messages/en/en'
import { hindi } from './messages/hi/hi'

/**
 * The languages Palika speaks. To add words: put a key in `messages/en/<area>.json` and in the same
 * file of every other language. To add an area: one JSON file per language, named in `en.ts`, `hi.ts`.
 * To add a language: copy a folder of messages, translate it, and add one line here.
 */
export const languages = {
  en: { name: 'English', locale: 'en-IN', messages: english },
  hi: { name: 'हिन्दी', locale: 'hi-IN', messages: hindi },
} satisfies Record<string, { name: string; locale: string; messages: Catalogue }>

export type { Catalogue }

/** The code of a language, as in addresses and `lang`. */
export type Language = keyof typeof languages

/** A text that people wrote in both languages, as in service definitions and masters. */
export type LocalText = { en: string; hi: string }

/** The codes, the default first. */
export const languageCodes = Object.keys(languages) as Language[]

/** Whether a word from an address or a cookie is a language of ours. */
export const isLanguage = (word: string | undefined): word is Language =>
  word !== undefined && Object.hasOwn(languages, word)

/** The words of a text in a language. */
export const localised = (text: LocalText, language: Language): string => text[language]

/** All messages of a language. */
export const messages = (language: Language): Catalogue => languages[language].messages
