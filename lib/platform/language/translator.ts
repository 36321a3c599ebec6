import { createTranslator } from 'use-intl/core'
import { languages, type Catalogue, type Language } from './language'

/** An area of the catalogue: `common`, `site`, `apply` … */
export type Area = keyof Catalogue

/** Says a message of an area by its key, `t('step', { step: 3, steps: 6 })`. */
export type Translator<A extends Area> = ReturnType<typeof createTranslator<Catalogue, A>>

const made = new Map<string, unknown>()

/** The voice of one language in one area; for pages, operations, documents and jobs alike. */
export function translator<A extends Area>(language: Language, area: A): Translator<A> {
  const key = `${language}/${area}`
  const known = made.get(key) as Translator<A> | undefined
  if (known) return known

  const { locale, messages } = languages[language]
  const fresh = createTranslator<Catalogue, A>({
    locale,
    messages,
    namespace: area,
    timeZone: 'Asia/Kolkata',
  })
  made.set(key, fresh)
  return fresh
}
