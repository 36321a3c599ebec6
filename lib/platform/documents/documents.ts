import type { Money } from '@/lib/platform/money/money'

/**
 * What a municipality hands out on paper, as values in and PDF or text out. Nothing here looks up.
 *
 * `signed-payload` signs and checks the code · `qr` draws it · `facts-hash` binds the printed rows
 * `offline-verifier/` the one-file checker · `pdf/` receipt, acknowledgement, certificate, application
 */
export type DocumentLanguage = 'en' | 'hi'

/** The same words in both languages. */
export type Bilingual = Readonly<Record<DocumentLanguage, string>>

/** The municipality whose name stands first on the paper. */
export type Issuer = { readonly name: Bilingual; readonly address?: Bilingual }

/** One labelled row; a plain string reads the same in both languages. */
export type Fact = { readonly label: Bilingual; readonly value: Bilingual | string }

/** One line of a sum, in paise. */
export type AmountLine = { readonly label: Bilingual; readonly amount: Money }

/** The words of a value in one language. */
export const wordsOf = (value: Bilingual | string, language: DocumentLanguage) =>
  typeof value === 'string' ? value : value[language]
