import type { Language } from '@/lib/platform/language/language'
import type { Masters } from '@/lib/platform/masters/masters'

/** Gives the name of a code of a list in the reader's language; the code where there is none. */
export const namer =
  (masters: Masters, language: Language) =>
  (list: string, code: string): string =>
    masters[list]?.find((value) => value.code === code)?.name[language] ?? code
